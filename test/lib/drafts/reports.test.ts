import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { previousOf } from '../../../lib/drafts/previous';
import {
  createReport,
  deleteReport,
  getReport,
  listReports,
  purgeDeleted,
  restoreReport,
  watchReports,
} from '../../../lib/drafts/reports';
import { confirmFiled, recordSent } from '../../../lib/drafts/sent';
import type { StoredReport } from '../../../lib/drafts/types';
import { aDraft, emptyDatabase, figures, must, source, writeField } from './drafts';

beforeEach(emptyDatabase);
afterEach(() => vi.useRealTimers());

let minute = 0;
/** Moves the clock only: two changes within a millisecond have no order. */
function later(): void {
  minute += 1;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 12, 9, minute) });
}

describe('the twin rule', () => {
  it('makes a second, marked report of a unit and year and leaves the first alone', async () => {
    const first = await aDraft();
    const second = await aDraft({ unit: '青川市　水利局', values: {} });
    const third = await aDraft({ values: {} });
    expect(second).toMatchObject({ twinOf: first.id, values: {} });
    expect(third.twinOf).toBe(first.id);
    expect(must(await getReport(first.id))).toEqual(first);
  });

  it('does not mark another year, another unit, or the successor of a deleted one', async () => {
    const first = await aDraft();
    expect((await aDraft({ year: 2024 })).twinOf).toBeUndefined();
    expect((await aDraft({ unit: '青川市教育局' })).twinOf).toBeUndefined();
    await deleteReport(first.id);
    expect((await aDraft()).twinOf).toBeUndefined();
  });

  it('marks one of two made at the same moment', async () => {
    const made = await Promise.all([createReport(figures, source), createReport(figures, source)]);
    expect(made.map((answer) => must(answer).twinOf).filter(Boolean)).toHaveLength(1);
  });
});

describe('delete', () => {
  it('takes a report away and back', async () => {
    const report = await aDraft();
    await deleteReport(report.id);
    expect(must(await listReports())).toEqual([]);
    expect(must(await getReport(report.id))).toBeUndefined();
    await restoreReport(report.id);
    expect(must(await listReports())).toEqual([report]);
  });

  it('purges after 30 days, not before', async () => {
    const report = await aDraft();
    await aDraft({ year: 2024 });
    await deleteReport(report.id);
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    expect(must(await purgeDeleted(inDays(29)))).toBe(0);
    expect(must(await purgeDeleted(inDays(31)))).toBe(1);
    expect(must(await listReports())).toHaveLength(1);
  });
});

describe('previousOf', () => {
  it('prefers filed to sent to the newest draft, and only last year of the same unit', async () => {
    const now = await aDraft();
    expect(must(await previousOf(now))).toBeUndefined();
    await aDraft({ year: 2023 });
    await aDraft({ year: 2024, unit: '青川市教育局' });
    later();
    const older = await aDraft({ year: 2024 });
    later();
    const newer = await aDraft({ year: 2024 });
    expect(must(await previousOf(now))?.id).toBe(newer.id);
    later();
    await writeField(older.id, 'requests.received.total', 3, older.revision);
    expect(must(await previousOf(now))?.id).toBe(older.id);
    const page = { waivers: [], origin: 'https://a.gov.cn', at: '2025-01-16T00:00:00.000Z' };
    const sent = must(await recordSent({ ...page, figures: { ...figures, year: 2024 } }));
    expect(must(await previousOf(now))?.id).toBe(sent.id);
    const filed = must(await recordSent({ ...page, figures: { ...figures, year: 2024, values: {} } }));
    await confirmFiled(filed.id);
    await writeField(older.id, 'requests.received.total', 4, older.revision + 1);
    expect(must(await previousOf({ unit: '青川市 水利局', year: 2025 }))?.id).toBe(filed.id);
    expect(must(await previousOf({ unit: '  ', year: 2025 }))).toBeUndefined();
  });
});

describe('watchReports', () => {
  it('calls at once and after every change, until the signal', async () => {
    const seen: StoredReport[][] = [];
    const stop = new AbortController();
    watchReports((answer) => seen.push(must(answer)), stop.signal);
    await expect.poll(() => seen.length).toBe(1);
    const report = await aDraft();
    await expect.poll(() => seen.at(-1)?.length).toBe(1);
    await writeField(report.id, 'requests.received.total', 5, report.revision);
    await expect.poll(() => seen.at(-1)?.[0]?.values['requests.received.total']).toBe(5);
    stop.abort();
    const before = seen.length;
    await aDraft({ year: 2020 });
    expect(seen).toHaveLength(before);
  });
});
