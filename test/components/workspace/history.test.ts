import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { close, historyOf, noHistory, record, redo, undo, type History } from '../../../components/workspace/editor/history';
import { reversed, type Edit, type Step } from '../../../lib/report/steps';

let count = 0;
const step = (...edits: Edit[]): Step => ({ id: String((count += 1)), kind: 'typed', at: '2026-01-12T01:41:00.000Z', edits, unsure: [] });

describe('history', () => {
  it('undoes typing in one cell at once, and redoes it', () => {
    let history = record(noHistory, step({ field: 'a', from: undefined, to: 1 }), 'a');
    history = record(history, step({ field: 'a', from: 1, to: 12 }, { field: 'sum', from: undefined, to: 12 }), 'a');
    const back = undo(history)!;
    expect(reversed(back.step)).toEqual([
      { field: 'a', from: 12, to: undefined },
      { field: 'sum', from: 12, to: undefined },
    ]);
    expect(undo(back.history)).toBeUndefined();
    expect(redo(back.history)!.step.edits).toEqual([
      { field: 'a', from: undefined, to: 12 },
      { field: 'sum', from: undefined, to: 12 },
    ]);
  });

  it('begins a new step after the cell was left', () => {
    let history = close(record(noHistory, step({ field: 'a', from: undefined, to: 1 }), 'a'));
    history = record(history, step({ field: 'a', from: 1, to: 12 }), 'a');
    expect(reversed(undo(history)!.step)).toEqual([{ field: 'a', from: 12, to: 1 }]);
  });

  it('forgets what was undone once something else is done', () => {
    const history = record(undo(record(noHistory, step({ field: 'a', from: 1, to: 2 })))!.history, step({ field: 'b', from: 0, to: 5 }));
    expect(redo(history)).toBeUndefined();
  });

  it('is the same read again from its stored steps, wherever it stopped undoing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(12), (made, back) => {
        let history: History = noHistory;
        for (let at = 0; at < made; at += 1) history = record(history, step({ field: 'a', from: at, to: at + 1 }));
        for (let at = 0; at < back; at += 1) history = undo(history)?.history ?? history;
        const rows = [...history.done.map((one) => ({ ...one, undone: false })), ...[...history.undone].reverse().map((one) => ({ ...one, undone: true }))];
        const again = historyOf(rows);
        expect(again.done.map(({ id }) => id)).toEqual(history.done.map(({ id }) => id));
        expect(redo(again)?.step.id).toBe(redo(history)?.step.id);
        expect(undo(again)?.step.id).toBe(undo(history)?.step.id);
      }),
    );
  });
});
