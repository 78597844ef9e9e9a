import type { Plate, Point } from './plate';

/** A cell of a block by its row and column among those the page has, and the place shown for it. */
export interface Example {
  row: number;
  column: number;
  at: Point;
}

export interface Continued {
  /** `row × columns + column` → its place, examples included. */
  places: ReadonlyMap<number, Point>;
  /** The cell that would tell most if it were shown next; undefined when all are placed. */
  ask?: number;
}

/** Where a cell stands along the two axes of the page, if the block is laid out so. */
type Layout = (row: number, column: number) => readonly [down: number, along: number];

/** Upright or on its side; all in one row or one column, row after row or column after column. */
function layoutsOf(rows: number, columns: number): Layout[] {
  const layouts: Layout[] = [
    (row, column) => [row, column],
    (row, column) => [column, row],
    (row, column) => [0, row * columns + column],
    (row, column) => [0, column * rows + row],
    (row, column) => [row * columns + column, 0],
    (row, column) => [column * rows + row, 0],
  ];
  return layouts;
}

/**
 * Carries the examples on over a block: between two examples only where page and block have equally many steps, beyond
 * them one step for one. What fits no layout, or fits two, stays open; nothing is guessed.
 */
export function continuePattern<E>(plate: Plate<E>, rows: number, columns: number, examples: readonly Example[]): Continued {
  const shown = new Map(examples.map(({ row, column, at }) => [row * columns + column, at]));
  const all = Array.from({ length: rows * columns }, (_, index) => index);
  const readings = layoutsOf(rows, columns)
    .flatMap((layout) => placesIn(layout, plate, rows, columns, examples) ?? [])
    .map((places) => new Map([...places, ...shown]));
  const most = Math.max(0, ...readings.map(({ size }) => size));
  const best = readings.filter(({ size }) => size === most && size > shown.size);
  const [first] = best;
  if (!first) return { places: shown, ask: middle(all.filter((index) => !shown.has(index))) };
  const disputed = all.filter((index) => best.some((other) => !isSame(other.get(index), first.get(index))));
  const places = new Map([...first].filter(([index]) => shown.has(index) || !disputed.includes(index)));
  return { places, ask: disputed.find((index) => !shown.has(index)) ?? middle(all.filter((index) => !places.has(index))) };
}

/** The places of the cells that the layout decides; undefined when it contradicts the examples. */
function placesIn<E>(layout: Layout, plate: Plate<E>, rows: number, columns: number, examples: readonly Example[]): Map<number, Point> | undefined {
  const known = examples.map(({ row, column, at }) => [layout(row, column), at] as const);
  const down = axisOf(known.map(([[step], { row }]) => [step, row]));
  const along = axisOf(known.map(([[, step], { input }]) => [step, input]));
  if (!down || !along) return undefined;
  const places = new Map<number, Point>();
  const taken = new Set(examples.map(({ at }) => `${at.row} ${at.input}`));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [step, side] = layout(row, column);
      const at = { row: down(step) ?? -1, input: along(side) ?? -1 };
      const key = `${at.row} ${at.input}`;
      if (taken.has(key) || !isInLine(plate, at, known, side)) continue;
      taken.add(key);
      places.set(row * columns + column, at);
    }
  }
  return places;
}

/** There is an input, and in a table that was pointed into it stands under the one that was shown for its side. */
function isInLine<E>(plate: Plate<E>, at: Point, known: readonly (readonly [readonly [number, number], Point])[], side: number): boolean {
  const line = plate.rows[at.row];
  const place = line?.inputs[at.input];
  if (!place) return false;
  const shown = known.filter(([[, other], point]) => other === side && plate.rows[point.row]?.table === line.table);
  if (shown.length > 0) return shown.some(([, point]) => plate.rows[point.row]!.inputs[point.input]?.column === place.column);
  // No example in its column: the rows with examples must have as many inputs as its own, else it may be another's place.
  const beside = known.filter(([, point]) => plate.rows[point.row]?.table === line.table);
  return beside.every(([, point]) => plate.rows[point.row]!.inputs[at.input]?.column === place.column);
}

type Axis = (step: number) => number | undefined;

/** Steps of the block → places on the page; undefined when one step is said to be in two places, or the order is another. */
function axisOf(pairs: readonly (readonly [step: number, place: number])[]): Axis | undefined {
  const known = [...new Map(pairs)].sort(([a], [b]) => a - b);
  if (pairs.some(([step, place]) => known.find(([other]) => other === step)![1] !== place)) return undefined;
  if (known.some(([, place], at) => at > 0 && place <= known[at - 1]![1])) return undefined;
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return undefined;
  return (step) => {
    if (step <= first[0]) return first[1] - (first[0] - step);
    if (step >= last[0]) return last[1] + (step - last[0]);
    const upper = known.findIndex(([other]) => other >= step);
    const [[from, start], [to, end]] = [known[upper - 1]!, known[upper]!];
    if (step === to) return end;
    return to - from === end - start ? start + (step - from) : undefined;
  };
}

function middle(open: readonly number[]): number | undefined {
  return open[Math.floor(open.length / 2)];
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a?.row === b?.row && a?.input === b?.input;
}
