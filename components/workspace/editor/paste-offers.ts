import type { CellId, Value, Values } from '../../../lib/report/types';
import { parseCell, valueOf } from '../../../lib/report/values';
import { positionOf, type Lattice } from './navigation';
import type { Change } from './totals';

/** What the clipboard holds, as far as a table can take it. */
export interface Clip {
  /** Rows of texts, merged cells expanded: their text once, the rest blank. */
  rows: readonly (readonly string[])[];
  /** What its own row and column labels say: cells of the form, and what they hold. Only what is sure. */
  named: ReadonlyMap<CellId, Value>;
}

/** One way to lay a clip into the form. */
export interface PasteOffer {
  by: 'place' | 'names';
  changes: readonly Change[];
  /** How many of them change something. */
  changed: number;
  /** Texts that found no cell: the clip reaches over the edge of the table. */
  outside: number;
  /** Texts that are no figures: not pasted. */
  words: readonly string[];
  /** Rows and columns of labels left out at the top and on the left. */
  labels: { rows: number; columns: number };
}

/** `251000元` is a figure with its unit; `1.属于国家秘密` is not. */
export const isWords = (text: string) => parseCell(text).kind === 'text' && !/^\s*[+-]?[\d.,]+\s*\D{0,3}$/.test(text.normalize('NFKC'));

/** The offers, best first; a clip without figures has none. `at`: the cell that takes the first figure. */
export function pasteOffers(lattice: Lattice, at: CellId, { rows, named }: Clip, values: Values): PasteOffer[] {
  const offers: PasteOffer[] = [];
  const changedIn = (changes: readonly Change[]) => changes.filter(({ cell, value }) => values[cell] !== value).length;
  if (named.size > 1) {
    const changes = [...named].map(([cell, value]) => ({ cell, value }));
    offers.push({ by: 'names', changes, changed: changedIn(changes), outside: 0, words: [], labels: { rows: 0, columns: 0 } });
  }
  const labels = labelsOf(rows);
  const body = rows.slice(labels.rows).map((row) => row.slice(labels.columns));
  const { changes, outside, words } = lay(lattice, at, body);
  if (changes.length > 0) offers.push({ by: 'place', changes, changed: changedIn(changes), outside, words, labels });
  return offers;
}

/** Whether a clip may be pasted without asking: figures only, all inside, as large as what is selected. */
export function isPlain({ by, outside, words, labels }: PasteOffer, rows: Clip['rows'], block: readonly (readonly CellId[])[]): boolean {
  const asLarge = block.length === 0 || (block.length === rows.length && block.every((cells, at) => cells.length === rows[at]!.length));
  return by === 'place' && outside === 0 && words.length === 0 && labels.rows + labels.columns === 0 && asLarge;
}

/** How many rows at the top and columns on the left hold labels. */
function labelsOf(rows: Clip['rows']): PasteOffer['labels'] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  // A row of labels has no figure; a column of labels has none below them.
  const hasFigure = (texts: readonly string[]) => texts.some((text) => parseCell(text).kind === 'number');
  let top = 0;
  while (top < rows.length && rows[top]!.some(isWords) && !hasFigure(rows[top]!)) top += 1;
  const body = rows.slice(top);
  let left = 0;
  while (left < width && body.some((row) => isWords(row[left] ?? '')) && !hasFigure(body.map((row) => row[left] ?? ''))) left += 1;
  return { rows: top, columns: left };
}

function lay(lattice: Lattice, at: CellId, rows: Clip['rows']): Pick<PasteOffer, 'changes' | 'outside' | 'words'> {
  const from = positionOf(lattice, at);
  const changes: Change[] = [];
  const words: string[] = [];
  let outside = 0;
  rows.forEach((texts, down) => {
    texts.forEach((text, right) => {
      const slot = from && lattice[from.row + down]?.[from.index + right];
      if (isWords(text)) words.push(text.trim());
      else if (slot) changes.push({ cell: slot.cell, value: valueOf(text) });
      else if (text.trim() !== '') outside += 1;
    });
  });
  return { changes, outside, words };
}
