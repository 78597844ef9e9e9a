import type { CellId } from '../../../lib/report/types';
import type { Sheet } from '../../../lib/report/sheet';

interface Slot {
  cell: CellId;
  start: number;
  end: number;
}

/** The cells of one table as rows of slots: where a key leads from each. */
export type Lattice = readonly (readonly Slot[])[];

export function latticeOf(sheet: Sheet): Lattice {
  return sheet.parts.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ spec, start, span }) => ({ cell: spec.id, start, end: start + span }))),
  );
}

export type Step = 'up' | 'down' | 'left' | 'right' | 'next' | 'previous' | 'rowStart' | 'rowEnd' | 'first' | 'last';

export interface Position {
  row: number;
  index: number;
}

export function positionOf(lattice: Lattice, cell: CellId): Position | undefined {
  for (const [row, slots] of lattice.entries()) {
    const index = slots.findIndex((slot) => slot.cell === cell);
    if (index >= 0) return { row, index };
  }
  return undefined;
}

/** The cell a step leads to; undefined at the edge. `next` and `previous` run on over row ends. */
export function stepFrom(lattice: Lattice, cell: CellId, step: Step): CellId | undefined {
  const at = positionOf(lattice, cell);
  if (!at) return undefined;
  const slots = lattice[at.row]!;
  switch (step) {
    case 'left':
      return slots[at.index - 1]?.cell;
    case 'right':
      return slots[at.index + 1]?.cell;
    case 'next':
      return (slots[at.index + 1] ?? lattice[at.row + 1]?.[0])?.cell;
    case 'previous':
      return (slots[at.index - 1] ?? lattice[at.row - 1]?.at(-1))?.cell;
    case 'rowStart':
      return slots[0]?.cell;
    case 'rowEnd':
      return slots.at(-1)?.cell;
    case 'first':
      return lattice[0]?.[0]?.cell;
    case 'last':
      return lattice.at(-1)?.at(-1)?.cell;
    default:
      return under(lattice[at.row + (step === 'up' ? -1 : 1)], slots[at.index]!.start);
  }
}

function under(slots: readonly Slot[] | undefined, column: number): CellId | undefined {
  return slots?.find(({ start, end }) => start <= column && column < end)?.cell;
}

/** The block between two cells, row by row; cells that the block only touches are in it. */
export function blockBetween(lattice: Lattice, from: CellId, to: CellId): CellId[][] {
  const [a, b] = [positionOf(lattice, from), positionOf(lattice, to)];
  if (!a || !b) return [];
  const corners = [lattice[a.row]![a.index]!, lattice[b.row]![b.index]!];
  const left = Math.min(...corners.map(({ start }) => start));
  const right = Math.max(...corners.map(({ end }) => end));
  return lattice
    .slice(Math.min(a.row, b.row), Math.max(a.row, b.row) + 1)
    .map((slots) => slots.filter(({ start, end }) => start < right && end > left).map(({ cell }) => cell));
}
