import { cellOf } from '../../../lib/report/editions/catalogue';
import type { CellId } from '../../../lib/report/types';
import { textOf } from '../../../lib/report/values';
import { spreadDown } from './fill-block';
import type { Intent } from './keys';
import type { EditorModel, Place } from './model';
import { stepFrom, type Lattice } from './navigation';
import type { Clip } from './paste-offers';

/** The table of a pasted fragment, if it holds one. */
export type ReadTables = (html: string) => Clip | undefined;

/** What the acts of one table need. */
export interface Deps {
  model: EditorModel;
  lattice: Lattice;
  inputs: ReadonlyMap<CellId, HTMLInputElement>;
  readTables: ReadTables;
  /** Leads to where an undone step shows, in whichever section. */
  show(place: Place): void;
}

export function enter(model: EditorModel, cell: CellId): void {
  model.current.value = cell;
  model.before = textOf(model.store.report.peek().values[cell]);
  const table = cellOf(model.edition, cell)!.table;
  if (model.entrances.peek()[table] !== cell) model.entrances.value = { ...model.entrances.peek(), [table]: cell };
}

export function edit(model: EditorModel, cell: CellId, input: HTMLInputElement): void {
  if (!model.editable.peek()) return;
  if (model.locked.peek().has(cell)) model.unlock(cell);
  model.caret.value = true;
  input.setSelectionRange(input.value.length, input.value.length);
}

export function clear(model: EditorModel, cell: CellId): void {
  const cells = model.block.peek().length > 0 ? model.block.peek().flat() : [cell];
  model.change(cells.filter((one) => !model.locked.peek().has(one)).map((one) => ({ cell: one, value: undefined })), 'cleared');
}

/** Whether the intent was carried out; otherwise the browser does what it does. */
export function perform({ model, lattice, inputs, show }: Deps, cell: CellId, intent: Intent): boolean {
  const goTo = (id: CellId | undefined) => {
    const input = id === undefined ? undefined : inputs.get(id);
    input?.focus();
    return input !== undefined;
  };
  switch (intent.kind) {
    case 'move': {
      const to = stepFrom(lattice, cell, intent.step);
      if (intent.extend) {
        const head = model.selection.peek()?.head ?? cell;
        const next = stepFrom(lattice, head, intent.step) ?? head;
        model.selection.value = { anchor: cell, head: next };
        return true;
      }
      model.selection.value = undefined;
      if (to === undefined) return intent.step !== 'next' && intent.step !== 'previous';
      return goTo(to);
    }
    case 'edit': {
      const input = inputs.get(cell);
      if (input) edit(model, cell, input);
      return true;
    }
    case 'restore':
      model.selection.value = undefined;
      model.restore(cell);
      inputs.get(cell)?.select();
      return true;
    case 'clear':
      clear(model, cell);
      return true;
    case 'spreadDown':
      model.change(spreadDown(model.block.peek(), model.store.report.peek().values, model.locked.peek()), 'spread');
      return true;
    case 'selectAll':
      model.selection.value = { anchor: lattice[0]![0]!.cell, head: lattice.at(-1)!.at(-1)!.cell };
      return true;
    case 'undo':
    case 'redo': {
      const place = intent.kind === 'undo' ? model.undo() : model.redo();
      if (place) show(place);
      return true;
    }
  }
}
