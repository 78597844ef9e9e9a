import { cellOf } from '../../../lib/report/editions/catalogue';
import { textOf, valueOf } from '../../../lib/report/values';
import type { CellId } from '../../../lib/report/types';
import { textOfBlock } from './block-text';
import type { EditorModel } from './model';
import type { Lattice } from './navigation';
import { isPlain, pasteOffers, type Clip, type PasteOffer } from './paste-offers';

/** The text to copy; undefined while the caret is in a cell, where copying belongs to the input. */
export function copyBlock(model: EditorModel, cell: CellId): string | undefined {
  const block = model.block.peek();
  const { values } = model.store.report.peek();
  if (block.length > 0) return textOfBlock(block, values);
  return model.caret.peek() ? undefined : textOf(values[cell]);
}

/** Pastes at the current cell or asks first. False: one text into the text of the cell, which belongs to the input. */
export function pasteClip(model: EditorModel, lattice: Lattice, cell: CellId, clip: Clip): boolean {
  if (!model.editable.peek()) return true;
  const { rows } = clip;
  const block = model.block.peek();
  const single = rows.length <= 1 && (rows[0]?.length ?? 0) <= 1;
  if (single) {
    if (model.caret.peek()) return false;
    const targets = (block.length > 0 ? block.flat() : [cell]).filter((one) => !model.locked.peek().has(one));
    model.change(targets.map((one) => ({ cell: one, value: valueOf(rows[0]?.[0] ?? '') })), 'pasted');
    return true;
  }
  const offers = pasteOffers(lattice, block[0]?.[0] ?? cell, clip, model.store.report.peek().values);
  const [first] = offers;
  if (first && offers.length === 1 && isPlain(first, rows, block)) acceptPaste(model, first);
  else model.news.value = { kind: 'asking', offers };
  return true;
}

/** One step, and a word on what was done. */
export function acceptPaste(model: EditorModel, { changes }: PasteOffer): void {
  const edits = model.change(changes, 'pasted');
  const places = changes.flatMap(({ cell }) => cellOf(model.edition, cell)?.place ?? []);
  const step = model.store.history.peek().done.at(-1)?.id;
  model.news.value = { kind: 'pasted', step, cells: changes.length, changed: edits.length, from: places[0] ?? '', to: places.at(-1) ?? '' };
}
