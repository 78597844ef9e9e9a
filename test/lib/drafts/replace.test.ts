import { beforeEach, expect, it } from 'vitest';
import { writeMany } from '../../../lib/drafts/fields';
import { replaceDraft } from '../../../lib/drafts/replace';
import { recordSent } from '../../../lib/drafts/sent';
import { stepsOf } from '../../../lib/drafts/steps';
import { database } from '../../../lib/drafts/database';
import type { StoredReport } from '../../../lib/drafts/types';
import { reversed } from '../../../lib/report/steps';
import { aDraft, current, emptyDatabase, figures, must, source, writeField } from './drafts';

beforeEach(emptyDatabase);

const read = {
  ...figures,
  values: { 'requests.received.naturalPerson': 15, 'requests.received.business': 1 },
  narratives: { problems: '存在的问题。' },
  unsure: ['requests.received.business'],
  source: { kind: 'file', name: '新稿.docx' },
};
const versionsOf = (id: string) => database().versions.where('report').equals(id).toArray();

it('puts figures, texts and doubts in place of the draft, which stays as a version', async () => {
  const draft = await aDraft();
  expect(await replaceDraft(draft.id, read, draft.revision)).toMatchObject({ ok: true });
  const { values, narratives, unsure, source: from, imported } = await current(draft.id);
  expect({ values, narratives, unsure, source: from, imported }).toEqual({ values: read.values, narratives: read.narratives, unsure: read.unsure, source: read.source, imported: read.values });
  expect(await versionsOf(draft.id)).toMatchObject([{ name: '导入替换前', kind: 'named', values: figures.values, narratives: figures.narratives }]);
});

it('is one step of undo that brings everything back, doubts too', async () => {
  const draft = await aDraft();
  await database().reports.update(draft.id, { unsure: ['requests.received.total'] });
  must(await replaced(draft, read));
  const [step] = must(await stepsOf(draft.id));
  expect(step).toMatchObject({ kind: 'replaced', undone: false, doubts: read.unsure });
  const back = reversed(step!).map(({ field, to }) => ({ field, value: to }));
  await writeMany(draft.id, back, (await current(draft.id)).revision, undefined, { kind: 'undo', step: step! });
  const after = await current(draft.id);
  expect([after.values, after.narratives, after.unsure]).toEqual([draft.values, draft.narratives, ['requests.received.total']]);
  const again = step!.edits.map(({ field, to }) => ({ field, value: to }));
  await writeMany(draft.id, again, after.revision, undefined, { kind: 'redo', step: step! });
  const redone = await current(draft.id);
  expect([redone.values, redone.narratives, redone.unsure]).toEqual([read.values, read.narratives, read.unsure]);
});

it('never overwrites what another page wrote after it was shown', async () => {
  const draft = await aDraft();
  await writeField(draft.id, 'requests.received.naturalPerson', 13, draft.revision, 'another page');
  expect(await replaceDraft(draft.id, read, draft.revision)).toMatchObject({ ok: false, code: 'conflict' });
  expect((await current(draft.id)).values).toEqual({ ...figures.values, 'requests.received.naturalPerson': 13 });
  expect(await versionsOf(draft.id)).toEqual([]);
});

it('refuses what was sent, and another edition', async () => {
  const draft = await aDraft();
  expect(await replaceDraft(draft.id, { ...read, edition: '2019', values: {}, unsure: [] }, draft.revision)).toMatchObject({ ok: false, reason: expect.stringContaining('2019 版') });
  const sent = must(await recordSent({ draftId: draft.id, origin: 'https://ndbg.demo.gov.cn', at: '2026-01-12T01:41:00.000Z', waivers: [], figures }));
  expect(await replaceDraft(sent.id, read, sent.revision)).toMatchObject({ ok: false, code: 'closed' });
  expect((await current(sent.id)).values).toEqual(figures.values);
});

it('keeps the reasons of the draft and takes those that come with the figures', async () => {
  const draft = await aDraft();
  const reason = (cells: string[], words: string) => ({ check: 'T3-BAL', cells, reason: words, at: '2026-01-12T01:41:00.000Z' });
  await database().reports.update(draft.id, { waivers: [reason(['a'], '旧'), reason(['b'], '旧')] });
  must(await replaced(draft, { ...read, waivers: [reason(['b'], '新')] }));
  expect((await current(draft.id)).waivers).toEqual([reason(['a'], '旧'), reason(['b'], '新')]);
});

async function replaced(draft: StoredReport, given: Parameters<typeof replaceDraft>[1]) {
  const answer = await replaceDraft(draft.id, given, draft.revision);
  return answer.ok ? { ok: true as const, value: source } : answer;
}
