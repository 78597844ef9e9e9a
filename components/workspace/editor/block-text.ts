import { textOf } from '../../../lib/report/values';
import type { CellId, Values } from '../../../lib/report/types';

/** Rows of texts of a copied block: tabs between cells, a line for each row, quotes as spreadsheets write them. */
export function rowsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (quoted) {
      const doubled = char === '"' && text[at + 1] === '"';
      if (doubled) at += 1;
      if (doubled || char !== '"') cell += char;
      else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === '\t' || char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at += 1;
      rows.at(-1)!.push(cell);
      cell = '';
      if (char !== '\t') rows.push([]);
    } else cell += char;
  }
  rows.at(-1)!.push(cell);
  const last = rows.at(-1)!;
  return last.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

/** A block as text for the clipboard. */
export function textOfBlock(block: readonly (readonly CellId[])[], values: Values): string {
  return block.map((row) => row.map((cell) => textOf(values[cell])).join('\t')).join('\n');
}

/** Count and sum of a block's figures; no sum if it holds none. */
export function sumOfBlock(block: readonly (readonly CellId[])[], values: Values): { count: number; sum: number | undefined } {
  const cells = block.flat();
  const figures = cells.map((cell) => values[cell]).filter((value): value is number => typeof value === 'number');
  const sum = figures.reduce((total, figure) => total + figure, 0);
  return { count: cells.length, sum: figures.length > 0 ? Number(sum.toFixed(6)) : undefined };
}
