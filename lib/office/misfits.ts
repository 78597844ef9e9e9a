import type { Grid, Slot } from '../grid/grid';
import type { Located } from '../grid/locate';
import { cellId } from '../report/editions/catalogue';
import type { Edition } from '../report/editions/types';
import type { CellId } from '../report/types';

/**
 * Located cells that the shape of their row speaks against. A row whose figures are fewer or more than its columns, or
 * whose columns are not in their order, has lost a cell or a span, and then figures stand under the wrong headers.
 */
export function misfits<T>(grids: readonly Grid<T>[], located: Located<T>, edition: Edition): ReadonlySet<CellId> {
  const doubtful = new Set<CellId>();
  const doubt = (cells: readonly CellId[]) => {
    for (const cell of cells) doubtful.add(cell);
  };
  for (const cells of groupsOf(edition)) {
    const found = cells.filter((cell) => located.cells.has(cell));
    if (found.length < cells.length) doubt(found);
  }
  for (const cells of linesOf(edition)) {
    const columns = cells.flatMap((cell) => located.cells.get(cell)?.column ?? []);
    if (columns.some((column, index) => index > 0 && column <= columns[index - 1]!)) doubt(cells.filter((cell) => located.cells.has(cell)));
  }
  const byRef = new Map([...located.cells].map(([cell, slot]) => [slot.ref, cell]));
  for (const grid of grids) {
    const rows = rowsWith(grid, byRef);
    for (const { cells, extra } of rows) {
      const alone = extra.some((column) => rows.length < 2 || !rows.every((row) => row.extra.includes(column)));
      if (alone) doubt(cells);
    }
  }
  return doubtful;
}

function linesOf(edition: Edition): CellId[][] {
  return edition.blocks.flatMap((block) => block.rows.map((row) => block.columns.map((column) => cellId(block.table, row, column))));
}

/** The cells that stand or fall together: those of a line; of a block that is officially one row, all. */
function groupsOf(edition: Edition): CellId[][] {
  return edition.blocks.flatMap((block) => {
    const lines = linesOf({ ...edition, blocks: [block] });
    return block.layout === 'flat' ? [lines.flat()] : lines;
  });
}

interface FigureLine {
  cells: CellId[];
  /** Columns of figures right of the first located cell that are no located cell. */
  extra: number[];
}

function rowsWith<T>(grid: Grid<T>, byRef: ReadonlyMap<T, CellId>): FigureLine[] {
  const rows: FigureLine[] = [];
  for (let row = 0; row < grid.height; row++) {
    const slots = ownSlots(grid, row);
    const label = slots.findLastIndex(({ role }) => role === 'label');
    const figures = slots.slice(label + 1).filter(({ role }) => role === 'field');
    const cells = slots.flatMap(({ ref }) => byRef.get(ref) ?? []);
    if (cells.length > 0) rows.push({ cells, extra: figures.filter(({ ref }) => !byRef.has(ref)).map(({ column }) => column) });
  }
  return rows;
}

function ownSlots<T>(grid: Grid<T>, row: number): Slot<T>[] {
  const slots: Slot<T>[] = [];
  for (let column = 0; column < grid.width; column++) {
    const slot = grid.at(row, column);
    if (slot && slot !== slots.at(-1)) slots.push(slot);
  }
  return slots;
}
