import { beforeEach, expect, it } from 'vitest';
import type { Entry, ReadFigures, ReportEntry } from '../../../components/workspace/import/entry';
import { saveEntries } from '../../../entrypoints/workspace/save-entries';
import { database } from '../../../lib/drafts/database';
import { listReports } from '../../../lib/drafts/reports';
import type { Report } from '../../../lib/report/types';
import { aDraft, current, emptyDatabase, must } from '../../lib/drafts/drafts';

beforeEach(emptyDatabase);

const read: ReadFigures = { edition: '2021', unit: '青川市水利局', year: 2025, values: { 'requests.received.total': 3 }, narratives: {}, unsure: [], refusals: [] };
const entry = (key: number, more: Partial<ReportEntry> = {}, figures: Partial<ReadFigures> = {}): Entry => ({ key, source: `${key}.json`, via: 'file', kind: 'report', figures: { ...read, ...figures }, ...more });
const exchanged = (key: number, unit: string): Entry => {
  const origin: Report = { id: `r${key}`, unit, year: 2025, edition: '2021', status: 'filed', values: read.values, unsure: [], narratives: {}, waivers: [], source: { kind: 'portal', name: 'x' }, updatedAt: '2026-01-01T00:00:00.000Z' };
  return entry(key, {}, { unit, origin });
};
const none = () => [];

it('keeps what has a name, skips what was skipped, and tells each by its id', async () => {
  const saved: [number, string][] = [];
  const entries: Entry[] = [entry(1), entry(2, { choice: { kind: 'skip' } }), entry(3, {}, { year: undefined }), { key: 4, source: 'x', via: 'file', kind: 'refused', reason: '' }, entry(5, { savedId: 'here' })];
  const answer = await saveEntries(entries, none, ({ key }, id) => saved.push([key, id]));
  expect(answer).toEqual({ count: 1, here: 0, failures: [] });
  const stored = must(await listReports());
  expect(saved).toEqual([[1, stored[0]?.id]]);
});

it('keeps thousands of an exchange file in few writes, each with its status', async () => {
  const entries = Array.from({ length: 120 }, (_, at) => exchanged(at, `青川市第${at}局`));
  const saved: number[] = [];
  expect(await saveEntries(entries, none, ({ key }) => saved.push(key))).toEqual({ count: 120, here: 0, failures: [] });
  expect(saved).toHaveLength(120);
  const stored = must(await listReports());
  expect([stored.length, new Set(stored.map(({ status }) => status))]).toEqual([120, new Set(['filed'])]);
});

it('the same twice in one file is kept once, and said', async () => {
  const answer = await saveEntries([exchanged(1, '青川市水利局'), exchanged(2, '青川市水利局')], none, () => undefined);
  expect(answer).toEqual({ count: 1, here: 0, failures: [expect.stringContaining('完全相同')] });
});

it('a failed write loses nothing silently: every report of it is named', async () => {
  database().close();
  const answer = await saveEntries([exchanged(1, '甲局'), exchanged(2, '乙局')], none, () => undefined);
  expect(answer.count).toBe(0);
  expect(answer.failures).toEqual([expect.stringContaining('1.json'), expect.stringContaining('2.json')]);
  await database().open();
});

it('of two that would replace one draft, the second does not overwrite the first', async () => {
  const draft = await aDraft();
  const choice = { kind: 'replace', id: draft.id } as const;
  const entries = [entry(1, { choice }, { values: { 'requests.received.total': 8 } }), entry(2, { choice }, { values: { 'requests.received.total': 9 } })];
  const answer = await saveEntries(entries, () => [draft], () => undefined);
  expect(answer).toEqual({ count: 1, here: 0, failures: [expect.stringContaining('没有再覆盖')] });
  expect((await current(draft.id)).values).toEqual({ 'requests.received.total': 8 });
});

it('what is here already, exactly so, counts as kept and is not kept twice', async () => {
  const draft = await aDraft();
  const same = entry(1, {}, { edition: draft.edition, unit: draft.unit, year: draft.year, values: draft.values, narratives: draft.narratives });
  const ids: string[] = [];
  expect(await saveEntries([same], () => [draft], (_entry, id) => ids.push(id))).toEqual({ count: 1, here: 1, failures: [] });
  expect([ids, must(await listReports()).length]).toEqual([[draft.id], 1]);
  expect(await saveEntries([{ ...same, choice: { kind: 'skip' } } as Entry], () => [draft], () => undefined)).toEqual({ count: 0, here: 0, failures: [] });
});
