import { beforeEach, describe, expect, it } from 'vitest';
import { setUnlocked, writeIdentity } from '../../../lib/drafts/fields';
import { listReports } from '../../../lib/drafts/reports';
import { awaitingAnswer, confirmFiled, recordSent, reopen } from '../../../lib/drafts/sent';
import type { Submission } from '../../../lib/report/page';
import type { ReportFigures } from '../../../lib/report/types';
import { addWaiver } from '../../../lib/drafts/waivers';
import { aDraft, current, emptyDatabase, figures, must, writeField } from './drafts';

const cell = 'requests.received.naturalPerson';
const waiver = { check: 'T3-ROW', cells: [cell], reason: '上级要求按原数报送', at: '2026-01-20T01:00:00.000Z' };

function submission(page: Partial<ReportFigures> = {}, more: Partial<Submission> = {}): Submission {
  const { edition, unit, year, values } = figures;
  return {
    figures: { edition, unit, year, values, narratives: {}, ...page },
    held: Object.keys(values),
    waivers: [waiver],
    origin: 'https://ndbg.qingchuan.gov.cn',
    at: '2026-01-20T01:00:00.000Z',
    ...more,
  };
}

beforeEach(emptyDatabase);

describe('recordSent', () => {
  it('turns a draft that says the same into the report sent', async () => {
    const draft = await aDraft();
    const total = { 'requests.carriedIn.total': 0 };
    const page = { unit: '青川市　水利局', values: { ...figures.values, ...total } };
    const sent = must(await recordSent(submission(page, { draftId: draft.id, held: Object.keys(page.values) })));
    expect(sent).toMatchObject({ id: draft.id, status: 'sent', values: page.values, narratives: figures.narratives, waivers: [waiver] });
    expect(must(await listReports())).toEqual([sent]);
  });

  it('keeps what the page held beside a draft that says otherwise, the rest from the draft', async () => {
    const draft = await aDraft();
    const held = [cell, 'requests.received.total'];
    const sent = must(await recordSent(submission({ values: { [cell]: 14 } }, { draftId: draft.id, held })));
    expect(sent).toMatchObject({ status: 'sent', sentFrom: draft.id, values: { [cell]: 14 }, narratives: figures.narratives });
    expect(Object.keys(sent.values)).toEqual([cell]);
    expect(await current(draft.id)).toEqual(draft);
  });

  it.each([
    ['a blank where the draft has a figure', { values: { [cell]: 12 } }],
    ['another year', { year: 2024 }],
    ['another unit', { unit: '青川市河道管理所' }],
  ])('leaves the draft alone for %s', async (_what, page) => {
    const draft = await aDraft();
    const sent = must(await recordSent(submission(page, { draftId: draft.id })));
    expect(sent.id).not.toBe(draft.id);
    expect(await current(draft.id)).toEqual(draft);
  });

  it('takes nothing from a draft when nobody says what the page had', async () => {
    const draft = await aDraft();
    const sent = must(await recordSent(submission({ values: {} }, { draftId: draft.id, held: undefined })));
    expect(sent).toMatchObject({ values: {}, narratives: {} });
  });

  it('takes nothing from a draft of another edition', async () => {
    const draft = await aDraft({ edition: '2019', year: 2020 });
    const sent = must(await recordSent(submission({}, { draftId: draft.id })));
    expect(sent.narratives).toEqual({});
  });

  it('is one snapshot when the same is sent again, another when it differs', async () => {
    const once = must(await recordSent(submission()));
    expect(must(await recordSent(submission())).id).toBe(once.id);
    expect(must(await recordSent(submission({ values: { [cell]: 1 } }))).id).not.toBe(once.id);
  });

  it('names unit and year after the draft, and refuses when nobody does', async () => {
    const draft = await aDraft();
    const nameless = { unit: undefined, year: undefined };
    expect(must(await recordSent(submission(nameless, { draftId: draft.id })))).toMatchObject({ year: 2025 });
    expect((await recordSent(submission(nameless))).ok).toBe(false);
  });
});

describe('a sent or filed report', () => {
  it('does not change any more', async () => {
    const sent = must(await recordSent(submission()));
    const writes = [
      () => writeField(sent.id, cell, 1, sent.revision),
      () => writeIdentity(sent.id, { unit: '别的单位', year: 2024 }, sent.revision),
      () => setUnlocked(sent.id, cell, true),
      () => addWaiver(sent.id, waiver),
    ];
    for (const write of writes) expect(await write()).toMatchObject({ ok: false, code: 'closed', current: sent });
    const filed = must(await confirmFiled(sent.id));
    for (const write of writes) expect(await write()).toMatchObject({ ok: false, code: 'closed' });
    expect(await current(sent.id)).toEqual(filed);
    expect(filed).toEqual({ ...sent, status: 'filed', filedAt: filed.filedAt });
  });

  it('is filed once, from sent only', async () => {
    const draft = await aDraft();
    expect((await confirmFiled(draft.id)).ok).toBe(false);
    const sent = must(await recordSent(submission()));
    await confirmFiled(sent.id);
    expect((await confirmFiled(sent.id)).ok).toBe(false);
  });
});

describe('reopen', () => {
  it('opens a new draft of the same unit and year; the snapshot stays', async () => {
    const draft = await aDraft();
    const sent = must(await recordSent(submission({}, { draftId: draft.id })));
    const again = must(await reopen(sent.id));
    expect(again).toMatchObject({ status: 'draft', unit: sent.unit, year: sent.year, values: sent.values, reopenedFrom: sent.id });
    expect(await current(sent.id)).toEqual(sent);
    expect(must(await listReports()).map(({ id }) => id).sort()).toEqual([again.id, sent.id].sort());
    expect(await writeField(again.id, cell, 15, again.revision)).toMatchObject({ ok: true });
    expect(await current(sent.id)).toEqual(sent);
  });

  it('refuses a draft, and marks the second of two', async () => {
    const draft = await aDraft();
    expect((await reopen(draft.id)).ok).toBe(false);
    const sent = must(await recordSent(submission({ values: { [cell]: 99 } }, { draftId: draft.id })));
    expect(must(await reopen(sent.id)).twinOf).toBe(draft.id);
  });

  it('waits for an answer to what was sent last only', async () => {
    const first = must(await recordSent(submission()));
    const later = { at: '2026-01-21T01:00:00.000Z' };
    const second = must(await recordSent(submission({ values: { [cell]: 1 } }, later)));
    expect(awaitingAnswer([first, second]).map(({ id }) => id)).toEqual([second.id]);
    const filed = must(await confirmFiled(second.id));
    expect(awaitingAnswer([first, filed])).toEqual([]);
  });

  it('ends the waiting for an answer, as filing does', async () => {
    const sent = must(await recordSent(submission()));
    const other = must(await recordSent(submission({ year: 2024 })));
    const waiting = async () => awaitingAnswer(must(await listReports())).map(({ id }) => id);
    expect((await waiting()).sort()).toEqual([sent.id, other.id].sort());
    await reopen(sent.id);
    await confirmFiled(other.id);
    expect(await waiting()).toEqual([]);
  });
});
