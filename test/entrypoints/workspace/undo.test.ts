import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEditor } from '../../../components/workspace/editor/create-editor';
import type { EditorModel } from '../../../components/workspace/editor/model';
import { historyOf } from '../../../components/workspace/editor/history';
import { openSession, type Session } from '../../../entrypoints/workspace/session';
import { stepsOf } from '../../../lib/drafts/steps';
import type { StoredReport } from '../../../lib/drafts/types';
import { openEditing, savedBy, storedAs } from '../../support/editing';

let ends: AbortController;
let first: StoredReport;
let session: Session;
let model: EditorModel;
const gone = vi.fn<() => void>();

beforeEach(async () => {
  gone.mockReset();
  ({ ends, first, session, model } = await openEditing(gone));
});
afterEach(() => ends.abort());

const stored = () => storedAs(first.id);
const settled = () => savedBy(session);

/** The report opened anew, as after a reload or a killed browser. */
async function again(): Promise<EditorModel> {
  const steps = await stepsOf(first.id);
  if (!steps.ok) throw new Error(steps.reason);
  session = openSession(await stored(), signal(undefined), gone, ends.signal, historyOf(steps.value));
  return createEditor(session.store);
}

it('takes back 250 steps over cells, text and a paste, and does them again', async () => {
  for (let at = 1; at <= 248; at += 1) {
    model.type('proactive.licences.decisions', String(at));
    model.endTyping();
  }
  model.write('overview', '一年来的情况。');
  model.change([{ cell: 'disputes.review.pending', value: 3 }, { cell: 'disputes.review.other', value: 4 }], 'pasted');
  await settled();
  const full = await stored();
  let next = await again();
  for (let at = 0; at < 250; at += 1) expect(next.undo(), `step ${at}`).toBeDefined();
  expect(next.undo()).toBeUndefined();
  await settled();
  expect((await stored()).values).toEqual(first.values);
  expect((await stored()).narratives).toEqual({});
  next = await again();
  for (let at = 0; at < 250; at += 1) next.redo();
  await settled();
  expect((await stored()).values).toEqual(full.values);
  expect((await stored()).narratives).toEqual(full.narratives);
});

it('marks an unsure cell as unsure again when its correction is taken back', async () => {
  model.type('disputes.review.upheld', '5');
  await settled();
  const next = await again();
  next.undo();
  await settled();
  expect(await stored()).toMatchObject({ unsure: ['disputes.review.upheld'], values: { 'disputes.review.upheld': 1 } });
});

it('typing of one sentence is one step, deleting another', async () => {
  for (const text of ['一', '一年', '一年来。', '一年来。二', '一年来。', '一年来']) model.write('overview', text);
  await settled();
  const next = await again();
  expect(next.undo()).toEqual({ field: 'overview', span: [3, 5] });
  await settled();
  expect((await stored()).narratives.overview).toBe('一年来。二');
  next.undo();
  next.undo();
  await settled();
  expect((await stored()).narratives.overview).toBeUndefined();
});

it('a version comes back as one step', async () => {
  const before = { values: model.store.report.peek().values, narratives: {} };
  model.change([{ cell: 'disputes.review.pending', value: 3 }]);
  model.write('problems', '存在的问题。');
  expect(model.restoreAll(before)).toBe(3);
  await settled();
  expect((await stored()).values).toEqual(before.values);
  model.undo();
  await settled();
  expect((await stored()).narratives).toEqual({ problems: '存在的问题。' });
});

it('knows the steps another tab made', async () => {
  const other = createEditor(openSession(await stored(), signal(undefined), gone, ends.signal).store);
  other.type('proactive.penalties.decisions', '9');
  await vi.waitFor(() => expect(session.store.history.peek().done).toHaveLength(1));
  model.undo();
  await vi.waitFor(async () => expect((await stored()).values['proactive.penalties.decisions']).toBeUndefined());
});
