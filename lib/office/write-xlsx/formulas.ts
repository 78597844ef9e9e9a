import { editionOf } from '../../report/editions/catalogue';
import { equationsOf } from '../../report/equations';
import type { CellId, EditionId, Values } from '../../report/types';
import { nameOf } from './cell';

/** Where a cell stands: sheet, column and row from 0. */
export interface Place {
  sheet: string;
  column: number;
  row: number;
}

/** What Excel's SUM makes of cells: text and blanks count nothing. */
export function sumOf(cells: readonly CellId[], values: Values): number {
  return cells.reduce((sum, cell) => sum + (typeof values[cell] === 'number' ? values[cell] : 0), 0);
}

/** A sum over cells, neighbours in a row or column as one area. `from`: the sheet it stands in. */
export function sumFormula(cells: readonly CellId[], places: ReadonlyMap<CellId, Place>, from: string): string {
  const known = cells.map((cell) => places.get(cell)!);
  const sheet = known[0]!.sheet === from ? '' : `'${known[0]!.sheet.replaceAll("'", "''")}'!`;
  const [first, last] = [known[0]!, known.at(-1)!];
  const inRow = known.every(({ row, column }, at) => row === first.row && column === first.column + at);
  const inColumn = known.every(({ row, column }, at) => column === first.column && row === first.row + at);
  const name = ({ column, row }: Place) => `${sheet}${nameOf(column, row)}`;
  if (known.length > 1 && (inRow || inColumn)) return `SUM(${name(first)}:${nameOf(last.column, last.row)})`;
  return `SUM(${known.map(name).join(',')})`;
}

/**
 * The addends of every total that may be a formula: its sum is what the report states. A total that is stated otherwise stays a
 * figure, a blank one stays blank: a formula would put it right unseen.
 */
export function totalsAsFormulas(edition: EditionId, values: Values): ReadonlyMap<CellId, readonly CellId[]> {
  const found = new Map<CellId, readonly CellId[]>();
  for (const { total, terms } of equationsOf(editionOf(edition))) {
    if (total === undefined || found.has(total)) continue;
    const addends = terms.flatMap(({ cell }) => (cell === total ? [] : [cell]));
    if (typeof values[total] === 'number' && sumOf(addends, values) === values[total]) found.set(total, addends);
  }
  return found;
}
