import { nameOf } from '../write-xlsx/cell';
import type { CellContent } from './cell-content';
import type { Area, FilledCell, Sheet } from './sheet';

/** A cell as it is seen. Rows are numbers of `VisibleRow`s, columns those of the sheet. */
export interface VisibleCell extends CellContent {
  /** `D5` */
  name: string;
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
}

export interface VisibleRow {
  /** Left to right. */
  cells: readonly VisibleCell[];
  /** Merged areas that say nothing. */
  blanks: readonly VisibleCell[];
}

export interface Visible {
  rows: readonly VisibleRow[];
  /** Names of cells that say something and are not seen because their row or column is hidden. */
  hidden: readonly string[];
}

/** A report's sheet has about a hundred rows and fifteen columns. */
const maxRows = 2000;
const maxColumns = 400;

/**
 * The rows of a sheet as they are seen: hidden rows and columns left out, and those that say nothing; of a merged area its first cell
 * only. `overlap`: merged areas that overlap, where no one knows what is seen.
 */
export function visibleRows(sheet: Sheet): { ok: true; visible: Visible } | { ok: false; why: 'large' | 'overlap' } {
  const rows = sorted(sheet.cells.map(({ row }) => row));
  const columns = sorted(sheet.cells.map(({ column }) => column));
  if (rows.length > maxRows || columns.length > maxColumns) return { ok: false, why: 'large' };
  const key = (row: number, column: number) => row * 16_384 + column;
  const owner = new Map<number, Area>();
  for (const area of sheet.merges) {
    for (const row of within(rows, area.row, area.lastRow)) {
      for (const column of within(columns, area.column, area.lastColumn)) {
        if (owner.has(key(row, column))) return { ok: false, why: 'overlap' };
        owner.set(key(row, column), area);
      }
    }
  }
  const seenRows = rows.filter((row) => !sheet.isRowHidden(row));
  const seenColumns = columns.filter((column) => !sheet.isColumnHidden(column));
  const found = seenRows.map((): { cells: VisibleCell[]; blanks: VisibleCell[] } => ({ cells: [], blanks: [] }));
  const hidden: string[] = [];
  for (const cell of sheet.cells) {
    const area = owner.get(key(cell.row, cell.column));
    if (area && (area.row !== cell.row || area.column !== cell.column)) continue;
    const seen = seenCell(cell, area, seenRows, seenColumns);
    if (seen) found[seen.row]!.cells.push(seen);
    else hidden.push(nameOf(cell.column, cell.row));
  }
  const filled = new Set(sheet.cells.map(({ row, column }) => key(row, column)));
  for (const area of new Set(owner.values())) {
    const seen = filled.has(key(area.row, area.column)) ? undefined : seenCell({ ...area, text: '' }, area, seenRows, seenColumns);
    if (seen) found[seen.row]!.blanks.push(seen);
  }
  return { ok: true, visible: { rows: found, hidden } };
}

function seenCell({ row, column, text, doubt }: FilledCell, area: Area | undefined, rows: readonly number[], columns: readonly number[]): VisibleCell | undefined {
  const inRows = within(rows, row, area?.lastRow ?? row);
  const inColumns = within(columns, column, area?.lastColumn ?? column);
  if (inRows.length === 0 || inColumns.length === 0) return undefined;
  const first = rows.indexOf(inRows[0]!);
  const place = { name: nameOf(column, row), row: first, lastRow: first + inRows.length - 1, column: inColumns[0]!, lastColumn: inColumns.at(-1)! };
  return { ...place, text, ...(doubt && { doubt }) };
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function within(numbers: readonly number[], from: number, to: number): readonly number[] {
  const first = firstFrom(numbers, from);
  return numbers.slice(first, firstFrom(numbers, to + 1));
}

/** The index of the first number that is not below `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
