import { expand, type Grid, type Slot, type SourceCell } from '../../grid/grid';

/**
 * Rows in which words stand where a figure belongs (`见附件` among figures) have them as a field, to be confirmed: as a label they would name
 * the figures below. A cell is one where figures stand above and below it, or on one of these sides and nothing else but figures and
 * blanks beside it in its row.
 */
export function withWordedFigures<T>(rows: readonly (readonly SourceCell<T>[])[]): SourceCell<T>[][] {
  const grid = expand(rows);
  const isFigure = (row: number, column: number) => grid.at(row, column)?.role === 'field';
  const worded = new Set<T>();
  for (let row = 0; row < grid.height; row++) {
    const slots = slotsOf(grid, row);
    if (slots.filter(({ role }) => role === 'field').length < 2) continue;
    const first = Math.min(...[row - 1, row, row + 1].flatMap((near) => slotsOf(grid, near)).filter(({ role }) => role === 'field').map(({ column }) => column));
    const behind = slots.filter(({ column, role }) => column >= first && role === 'label');
    for (const slot of slots.filter((one) => isSingle(one) && one.row === row && one.role === 'label')) {
      const [above, below] = [isFigure(row - 1, slot.column), isFigure(row + 1, slot.column)];
      const alone = behind.length === 1 && behind[0] === slot;
      if ((above && below) || ((above || below) && alone)) worded.add(slot.ref);
    }
  }
  return rows.map((cells) => cells.map((cell) => (worded.has(cell.ref) ? { ...cell, role: 'field' } : cell)));
}

function slotsOf<T>(grid: Grid<T>, row: number): Slot<T>[] {
  return [...new Set(Array.from({ length: grid.width }, (_, column) => grid.at(row, column)))].filter((slot) => slot !== undefined);
}

function isSingle<T>({ rowSpan, colSpan }: Slot<T>): boolean {
  return rowSpan === 1 && colSpan === 1;
}
