import { describe, expect, it } from 'vitest';
import { close, noHistory, record, redo, undo } from '../../../components/workspace/editor/history';

describe('history', () => {
  it('undoes typing in one cell at once, and redoes it', () => {
    let history = record(noHistory, [{ field: 'a', from: undefined, to: 1 }], 'a');
    history = record(history, [{ field: 'a', from: 1, to: 12 }, { field: 'sum', from: undefined, to: 12 }], 'a');
    const back = undo(history)!;
    expect(back.edits).toEqual([
      { field: 'a', from: 12, to: undefined },
      { field: 'sum', from: 12, to: undefined },
    ]);
    expect(undo(back.history)).toBeUndefined();
    expect(redo(back.history)!.edits).toEqual([
      { field: 'a', from: undefined, to: 12 },
      { field: 'sum', from: undefined, to: 12 },
    ]);
  });

  it('begins a new entry after the cell was left', () => {
    let history = close(record(noHistory, [{ field: 'a', from: undefined, to: 1 }], 'a'));
    history = record(history, [{ field: 'a', from: 1, to: 12 }], 'a');
    expect(undo(history)!.edits).toEqual([{ field: 'a', from: 12, to: 1 }]);
  });

  it('forgets what was undone once something else is done', () => {
    const history = record(undo(record(noHistory, [{ field: 'a', from: 1, to: 2 }]))!.history, [{ field: 'b', from: 0, to: 5 }]);
    expect(redo(history)).toBeUndefined();
  });
});
