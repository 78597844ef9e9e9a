import { cellOf } from '../../../lib/report/editions/catalogue';
import { parseCell, textOf } from '../../../lib/report/values';
import type { CellId } from '../../../lib/report/types';
import { placeBlock, rowsOfText, textOfBlock } from './block-text';
import type { EditorModel } from './model';
import type { Lattice } from './navigation';

/** The text to copy; undefined while the caret is in a cell, where copying belongs to the input. */
export function copyBlock(model: EditorModel, cell: CellId): string | undefined {
  const block = model.block.peek();
  const { values } = model.store.report.peek();
  if (block.length > 0) return textOfBlock(block, values);
  return model.caret.peek() ? undefined : textOf(values[cell]);
}

/** Whether the pasted text was a block or replaced the cell, and was dealt with here. */
export function pasteBlock(model: EditorModel, lattice: Lattice, cell: CellId, text: string): boolean {
  if (!model.editable.peek()) return true;
  const rows = rowsOfText(text);
  const single = rows.length <= 1 && (rows[0]?.length ?? 0) <= 1;
  if (single) {
    if (model.caret.peek() || model.locked.peek().has(cell)) return model.locked.peek().has(cell);
    model.change(placeBlock(lattice, cell, rows).placed);
    return true;
  }
  const words = rows.flat().find((one) => parseCell(one).kind === 'text');
  if (words !== undefined) {
    model.news.value = { kind: 'refusedPaste', text: words.trim().slice(0, 20) };
    return true;
  }
  const { placed, outside } = placeBlock(lattice, cell, rows);
  const edits = model.change(placed);
  const places = placed.flatMap((one) => cellOf(model.edition, one.cell)?.place ?? []);
  model.news.value = { kind: 'pasted', cells: placed.length, changed: edits.length, outside, from: places[0] ?? '', to: places.at(-1) ?? '' };
  return true;
}
