import { expand, type SourceCell } from '../grid/grid';
import { locate } from '../grid/locate';
import type { Edition } from '../report/editions/types';
import type { CellId, Value } from '../report/types';
import { blockText } from './html/block-text';
import { roleOf, rowsOf, tablesOf } from './html/table-rows';
import { readLocated } from './located-cells';

/** A table of the clipboard: its texts row by row, and the cells that its own labels name. */
export interface TableClip {
  rows: string[][];
  named: ReadonlyMap<CellId, Value>;
}

/** The largest table of a pasted fragment; undefined where it holds none. Excel's and WPS's overflowing texts are no merged cells. */
export function readClip(root: ParentNode, edition: Edition): TableClip | undefined {
  const tables = tablesOf(root).map((table) => unmerged(rowsOf(table)));
  const largest = tables.sort((a, b) => sizeOf(b) - sizeOf(a))[0];
  if (!largest || sizeOf(largest) === 0) return undefined;
  const grid = expand(largest);
  const rows = Array.from({ length: grid.height }, (_, row) =>
    Array.from({ length: grid.width }, (__, column) => {
      const slot = grid.at(row, column);
      return slot && slot.row === row && slot.column === column ? slot.text : '';
    }),
  );
  const grids = tables.map(expand);
  const { values, unsure } = readLocated(grids, locate(grids, edition), edition);
  const doubtful = new Set(unsure.map(({ cell }) => cell));
  return { rows, named: new Map([...values].filter(([cell]) => !doubtful.has(cell))) };
}

const sizeOf = (rows: readonly (readonly unknown[])[]) => rows.reduce((sum, row) => sum + row.length, 0);

/** `mso-ignore:colspan`: the text only runs over its empty neighbours, which are cells of their own. */
function unmerged(rows: SourceCell<Element>[][]): SourceCell<Element>[][] {
  return rows.map((row) =>
    row.flatMap((cell) => {
      if (cell.colSpan === 1 || !/mso-ignore\s*:\s*colspan/i.test(cell.ref.getAttribute('style') ?? '')) return [cell];
      const text = blockText(cell.ref).trim();
      const blanks = Array.from({ length: cell.colSpan - 1 }, () => ({ ...cell, text: '', colSpan: 1, role: roleOf('') }));
      return [{ ...cell, text, colSpan: 1 }, ...blanks];
    }),
  );
}
