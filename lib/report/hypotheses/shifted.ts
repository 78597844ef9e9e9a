import { triedRuns } from './lines';
import type { Matrix, Move } from './proposal';
import type { Scale } from './scale';
import { tried, type Slip } from './slip';

const act = '移回原位';

/** A pasted block one column too far right or left: a run of rows of which every figure stands beside its place. */
export function shiftedColumns({ cells, rowNames }: Matrix, scale: Scale): Slip[] {
  return ([1, -1] as const).flatMap((by) => {
    const back = (line: number) => movedBack(scale.now, cells[line]!, by);
    return triedRuns(scale, cells.length, 1, { within: back, end: back }).map(({ from, to, ...borne }) => {
      const rows = from === to ? `“${rowNames[from]}”一行` : `“${rowNames[from]}”至“${rowNames[to]}”各行`;
      return { ...borne, claim: `表三${rows}像是往${by > 0 ? '右' : '左'}错了一列`, act };
    });
  });
}

/** Fewer lines than this are better told one by one. */
const leastLines = 3;

/**
 * The whole table one column off. The lost column follows from the row sums alone, so no sum speaks for it: its form does. Every row
 * that holds anything is broken, the column at the one edge is empty, the one at the other is not, and each lost figure is a count.
 */
export function shiftedTable({ cells }: Matrix, scale: Scale): Slip[] {
  return ([1, -1] as const).flatMap((by) => {
    const edge = (row: readonly number[], far: boolean) => row[(by > 0) === far ? row.length - 1 : 0]!;
    const filled = cells.filter((row) => row.some((cell) => scale.now[cell]));
    const fits = (row: readonly number[]) => scale.isDoubtful(edge(row, by > 0)) && !scale.now[edge(row, false)];
    if (filled.length < leastLines || !filled.every(fits) || filled.every((row) => !scale.now[edge(row, true)])) return [];
    const moves = filled.map((row) => movedBack(scale.now, row, by));
    if (moves.some((one) => one === undefined)) return [];
    return tried(scale, { moves: moves.flatMap((one) => one ?? []), claim: () => `表三整张表像是往${by > 0 ? '右' : '左'}错了一列`, act }, 0);
  });
}

/** A pasted block one row too low or too high. */
export function shiftedRows({ cells, rowNames }: Matrix, scale: Scale): Slip[] {
  return ([1, -1] as const).flatMap((by) => {
    // Read from the row that was passed over: what belongs there stands in the next one.
    const [lines, names] = by > 0 ? [cells, rowNames] : [[...cells].reverse(), [...rowNames].reverse()];
    const isEmpty = (line: number) => lines[line]!.every((cell) => !scale.now[cell]);
    const within = (line: number) => (line + 1 < lines.length ? replaced(lines[line]!, (column) => scale.now[lines[line + 1]![column]!]!) : undefined);
    const end = (line: number) => replaced(lines[line]!, () => Number.NaN);
    return triedRuns(scale, lines.length, 3, { within, end }).flatMap(({ from, to, ...borne }) => {
      if (!isEmpty(from) || isEmpty(to)) return [];
      const [first, last] = by > 0 ? [from, to] : [to, from];
      return { ...borne, claim: `表三“${names[first]}”至“${names[last]}”各行像是往${by > 0 ? '下' : '上'}错了一行`, act };
    });
  });
}

function replaced(row: readonly number[], to: (column: number) => number): Move[] {
  return row.map((cell, column) => ({ cell, to: to(column) }));
}

/** Puts each figure of a row where it came from; the last one was pushed out. Undefined where a figure to move is missing. */
function movedBack(now: readonly number[], row: readonly number[], by: 1 | -1): Move[] | undefined {
  const pushedOut = by > 0 ? row.length - 1 : 0;
  const moves = replaced(row, (column) => (column === pushedOut ? Number.NaN : now[row[column + by]!]!));
  return moves.every(({ to }, column) => column === pushedOut || !Number.isNaN(to)) ? moves : undefined;
}
