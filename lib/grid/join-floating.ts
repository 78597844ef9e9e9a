import { beside, empty, stack, type Grid } from './grid';
import { fieldRows } from './paths';

/** Fewer rows than this side by side with as many others say nothing. */
const fewest = 4;

/**
 * Headers and row labels that a page keeps in tables of their own, so that they stay in sight while it scrolls, joined to
 * the table of fields that follows: a header as wide as that, labels as high as that. One header may stand over many
 * tables, and a menu between them.
 */
export function joinFloating<T>(grids: readonly Grid<T>[], isHeader: (labels: readonly string[]) => boolean): Grid<T>[] {
  const joined: Grid<T>[] = [];
  let before: Grid<T>[] = [];
  let last: Grid<T> | undefined;
  for (const grid of grids) {
    const rows = fieldRows(grid, isHeader);
    if (rows.length === 0) {
      before.push(grid);
      continue;
    }
    const unnamed = rows.length >= fewest && rows.every(({ labels }) => labels.length === 0);
    const labels = unnamed ? before.findLast((other) => other.height === grid.height && namesRows(other, rows.map(({ row }) => row))) : undefined;
    const bare = rows.every((row) => row.fields.every((field) => field.above.length === 0));
    const fits = (other: Grid<T>): boolean => other !== labels && other.width === grid.width;
    const near = (labels ? before : before.slice(-1)).findLast(fits) ?? before.findLast((other) => fits(other) && namesColumns(other, isHeader));
    const header = bare ? near : undefined;
    const whole = join(grid, labels, header ?? (bare && !labels && last?.width === grid.width ? last : undefined));
    joined.push(whole);
    last = bare ? (header ?? last) : headOf(grid, rows[0]!.row);
    before = [];
  }
  return joined;
}

/** What stands above a grid's first fields; a table split below it goes on under the same names. */
function headOf<T>(grid: Grid<T>, height: number): Grid<T> {
  return { width: grid.width, height, at: (row, column) => (row < height ? grid.at(row, column) : undefined) };
}

function join<T>(grid: Grid<T>, labels: Grid<T> | undefined, header: Grid<T> | undefined): Grid<T> {
  const wide = labels ? beside(labels, grid) : grid;
  if (!header) return wide;
  return stack(labels ? beside(empty<T>(labels.width, header.height), header) : header, wide);
}

function namesColumns<T>(grid: Grid<T>, isHeader: (labels: readonly string[]) => boolean): boolean {
  return Array.from({ length: grid.height }, (_, row) => textsOf(grid, row)).some(isHeader);
}

const textsOf = <T>(grid: Grid<T>, row: number): string[] => Array.from({ length: grid.width }, (_, column) => grid.at(row, column)?.text ?? '');

function namesRows<T>(grid: Grid<T>, rows: readonly number[]): boolean {
  const names = rows.map((row) => textsOf(grid, row).join(''));
  return names.every((name) => name !== '') && new Set(names).size > names.length / 2;
}
