import type { Edition } from '../../../lib/report/editions/types';
import { sheetOf } from '../../../lib/report/sheet';
import type { CellId, TableId } from '../../../lib/report/types';
import { parseCell, valueOf } from '../../../lib/report/values';
import { latticeOf, type Lattice } from '../editor/navigation';
import { isWords } from '../editor/paste-offers';
import type { Change } from '../editor/totals';

export type Rows = readonly (readonly string[])[];

/** A place that a block of figures has room in: the cell that takes its first figure. */
export interface BlockPlace {
  table: TableId;
  cell: CellId;
  /** The block is as large as this whole part of the form. */
  exact: boolean;
}

const tables: readonly TableId[] = ['proactive', 'requests', 'disputes'];

/** Several cells of nothing but figures, blanks and marks for nothing, in rows of one length, at least one a figure. */
export function isFigureBlock(rows: Rows): boolean {
  const cells = rows.flat();
  const even = rows.every((row) => row.length === rows[0]!.length);
  return cells.length > 1 && even && !cells.some(isWords) && cells.some((text) => parseCell(text).kind === 'number');
}

/** Every place of the form with room for the block, in official order. */
export function placesOf(edition: Edition, rows: Rows): BlockPlace[] {
  return tables.flatMap((table) => {
    const sheet = sheetOf(edition, table);
    const lattice = latticeOf(sheet);
    const whole = new Set(sheet.parts.filter((part) => part.rows.length === rows.length && part.rows.every(({ cells }, at) => cells.length === rows[at]!.length)).map((part) => part.rows[0]?.cells[0]?.spec.id));
    return lattice.flatMap((slots, row) =>
      slots.flatMap(({ cell }, index) => (hasRoom(lattice, row, index, rows) ? [{ table, cell, exact: whole.has(cell) }] : [])),
    );
  });
}

/** Nothing may reach over the edge, nor over a place where the form has another shape. */
function hasRoom(lattice: Lattice, row: number, index: number, rows: Rows): boolean {
  const width = lattice[row]!.length;
  return rows.every((texts, down) => {
    const slots = lattice[row + down];
    return slots !== undefined && slots.length === width && index + texts.length <= width;
  });
}

/** The block laid into the form from `cell` on. */
export function laidFrom(edition: Edition, { table, cell }: BlockPlace, rows: Rows): Change[] {
  const lattice = latticeOf(sheetOf(edition, table));
  const top = lattice.findIndex((slots) => slots.some((slot) => slot.cell === cell));
  const left = lattice[top]!.findIndex((slot) => slot.cell === cell);
  return rows.flatMap((texts, down) => texts.map((text, right) => ({ cell: lattice[top + down]![left + right]!.cell, value: valueOf(text) })));
}
