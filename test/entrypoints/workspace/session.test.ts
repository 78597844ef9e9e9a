import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditor } from '../../../components/workspace/editor/create-editor';
import type { EditorModel } from '../../../components/workspace/editor/model';
import { openSession, type Session } from '../../../entrypoints/workspace/session';
import { writeMany } from '../../../lib/drafts/fields';
import { deleteReport } from '../../../lib/drafts/reports';
import type { StoredReport } from '../../../lib/drafts/types';
import type { Edit } from '../../../lib/report/steps';
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
const elsewhere = (field: string, value: number) => writeMany(first.id, [{ field, value }], session.stored.peek().revision, 'another tab');
const write = (edits: readonly Edit[]) => session.again(edits);
const settled = () => savedBy(session);

describe('a session', () => {
  it('shows what is typed at once and stores it with the totals that follow', async () => {
    model.type('disputes.review.pending', '２');
    expect(session.store.report.peek().values['disputes.review.total']).toBe(3);
    expect(model.textOf('disputes.review.pending')).toBe('２');
    await settled();
    expect((await stored()).values).toEqual({ 'disputes.review.upheld': 1, 'disputes.review.pending': 2, 'disputes.review.total': 3 });
    model.endTyping();
    expect(model.textOf('disputes.review.pending')).toBe('2');
  });

  it('stores every keystroke in order', async () => {
    for (const raw of ['1', '12', '123']) model.type('proactive.licences.decisions', raw);
    await settled();
    expect((await stored()).values['proactive.licences.decisions']).toBe(123);
  });

  it('takes over what another tab writes, and merges it with what is typed here', async () => {
    await elsewhere('proactive.penalties.decisions', 7);
    model.type('proactive.licences.decisions', '5');
    await vi.waitFor(() => expect(session.stored.peek().values).toMatchObject({ 'proactive.penalties.decisions': 7, 'proactive.licences.decisions': 5 }));
    expect(session.trouble.peek()).toBeUndefined();
  });

  it('does not overwrite what another tab wrote in the same cell, and says what was typed', async () => {
    const before = session.stored.peek().revision;
    await writeMany(first.id, [{ field: 'proactive.licences.decisions', value: 8 }], before, 'another tab');
    model.type('proactive.licences.decisions', '5');
    await vi.waitFor(() => expect(session.trouble.peek()).toEqual({ kind: 'conflict', mine: new Map([['proactive.licences.decisions', 5]]) }));
    expect(session.stored.peek().values['proactive.licences.decisions']).toBe(8);
    expect((await stored()).values['proactive.licences.decisions']).toBe(8);
  });

  it('sums again when another tab filled a different cell of the same row', async () => {
    const before = session.stored.peek().revision;
    await writeMany(first.id, [{ field: 'disputes.review.corrected', value: 4 }], before, 'another tab');
    await writeMany(first.id, [{ field: 'disputes.review.total', value: 5 }], before + 1, 'another tab');
    model.type('disputes.review.pending', '2');
    await vi.waitFor(async () => expect((await stored()).values['disputes.review.total']).toBe(7));
    expect(session.trouble.peek()).toBeUndefined();
  });

  it('keeps a total apart from its sums while it is unlocked', async () => {
    model.unlock('disputes.review.total');
    model.type('disputes.review.pending', '2');
    await settled();
    expect((await stored()).values['disputes.review.total']).toBe(1);
    model.relock('disputes.review.total');
    await vi.waitFor(async () => expect((await stored()).values['disputes.review.total']).toBe(3));
    expect((await stored()).unlocked).toEqual([]);
  });

  it('clears the mark of an unsure cell once it is confirmed', async () => {
    expect(model.signs.peek().get('disputes.review.upheld')).toBe('unsure');
    model.confirm(['disputes.review.upheld']);
    await settled();
    expect((await stored()).unsure).toEqual([]);
    expect((await stored()).values['disputes.review.upheld']).toBe(1);
  });

  it('tells when the report is deleted elsewhere', async () => {
    await deleteReport(first.id);
    await vi.waitFor(() => expect(gone).toHaveBeenCalled());
  });
});

describe('what the clerk rules out', () => {
  const wrong = { 'disputes.review.upheld': 1, 'disputes.review.total': 4 };
  const suspects = (of: EditorModel) => of.causes.peek().flatMap(({ findings }) => findings.flatMap((finding) => finding.suspects.map(({ cell }) => cell)));
  const reopened = async () => createEditor(openSession(await stored(), signal(undefined), gone, ends.signal).store);

  it('不是这一格 is kept with the draft while the cell holds the figure, and can be taken back', async () => {
    write(Object.entries(wrong).map(([field, to]) => ({ field, from: undefined, to })));
    write(['corrected', 'other', 'pending'].map((part) => ({ field: `disputes.review.${part}`, from: undefined, to: 0 })));
    expect(suspects(model)).toContain('disputes.review.total');
    model.store.vouch('disputes.review.total', 4);
    expect(suspects(model)).not.toContain('disputes.review.total');
    await settled();
    const again = await reopened();
    expect(suspects(again)).not.toContain('disputes.review.total');
    write([{ field: 'disputes.review.total', from: 4, to: 5 }]);
    await settled();
    expect(suspects(await reopened())).toContain('disputes.review.total');
    write([{ field: 'disputes.review.total', from: 5, to: 4 }]);
    model.store.doubtAgain();
    await settled();
    expect(suspects(await reopened())).toContain('disputes.review.total');
  });

  it('the figures a report was read with stay evidence after a reload', async () => {
    write([{ field: 'disputes.review.upheld', from: 1, to: 9 }]);
    write(['corrected', 'other', 'pending'].map((part) => ({ field: `disputes.review.${part}`, from: undefined, to: 0 })));
    await settled();
    expect((await stored()).imported).toEqual({ 'disputes.review.upheld': 1, 'disputes.review.total': 1 });
    const [finding] = (await reopened()).findings.peek().filter(({ check }) => check === 'T4-SUM');
    expect(finding?.suspects[0]).toMatchObject({ cell: 'disputes.review.upheld', expected: 1, reason: expect.stringContaining('与导入的数相同') });
  });

  it('a slip that did not happen stays refused', async () => {
    model.store.refuseSlip('a=1,b=2');
    await settled();
    expect((await stored()).refusedSlips).toEqual(['a=1,b=2']);
  });
});
