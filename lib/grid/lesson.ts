import { cellId } from '../report/editions/catalogue';
import type { Block, Edition } from '../report/editions/types';
import type { Skip } from '../report/teach-view';
import type { CellId } from '../report/types';
import { continuePattern, type Example } from './continue';
import type { Plate, Point } from './plate';

/** What a clerk has shown so far. Plain data: every act gives a new one. */
export interface Lesson {
  edition: Edition;
  /** Shown by the clerk, or known from the page's own labels. */
  shown: ReadonlyMap<CellId, Point>;
  /** Cells of labels: they need no teaching and are not kept. */
  known: ReadonlySet<CellId>;
  /** The page does not have them. */
  skipped: ReadonlySet<CellId>;
  /** Blocks whose continuation the clerk has seen and accepted. */
  accepted: ReadonlySet<Block>;
}

/** What is to be shown next, and how what was shown would be carried on. */
export interface Step {
  block: Block;
  /** To be pointed at; undefined when the block is whole and waits to be accepted. */
  ask?: CellId;
  /** All places of the block that are shown or follow. */
  places: ReadonlyMap<CellId, Point>;
  /** Cells of the block that the page has, as far as the clerk has said. */
  cells: number;
}

/** `labelled`: what the page's own labels tell. Blocks that they tell whole are done. */
export function beginLesson(edition: Edition, labelled: ReadonlyMap<CellId, Point>): Lesson {
  const known = new Set(labelled.keys());
  const accepted = new Set(edition.blocks.filter((block) => cellsOf(block).every((cell) => known.has(cell))));
  return { edition, shown: labelled, known, skipped: new Set(), accepted };
}

export function show(lesson: Lesson, cell: CellId, at: Point): Lesson {
  const others = [...lesson.shown].filter(([other, point]) => other !== cell && !(point.row === at.row && point.input === at.input));
  const skipped = new Set([...lesson.skipped].filter((other) => other !== cell));
  return { ...lesson, skipped, shown: new Map([...others, [cell, at]]), accepted: without(lesson.accepted, blockOf(lesson, cell)) };
}

/** The page does not have the cell, its row, its column or its block. */
export function skip(lesson: Lesson, cell: CellId, what: Skip): Lesson {
  const block = blockOf(lesson, cell);
  const [row, column] = placeIn(block, cell);
  const gone = cellsOf(block).filter((other) => {
    const [r, c] = placeIn(block, other);
    const isMeant = { cell: other === cell, row: r === row, column: c === column, block: true }[what];
    return isMeant && !lesson.shown.has(other);
  });
  return { ...lesson, skipped: new Set([...lesson.skipped, ...gone]) };
}

/** Takes the block as it is carried on now; what stays open in it is left out. */
export function accept<E>(lesson: Lesson, block: Block, plate: Plate<E>): Lesson {
  const { places } = stepIn(lesson, block, plate);
  const open = cellsOf(block).filter((cell) => !places.has(cell));
  return {
    ...lesson,
    shown: new Map([...lesson.shown, ...places]),
    skipped: new Set([...lesson.skipped, ...open]),
    accepted: new Set([...lesson.accepted, block]),
  };
}

/** The first block that is not done; undefined when all are. */
export function nextStep<E>(lesson: Lesson, plate: Plate<E>): Step | undefined {
  const block = lesson.edition.blocks.find((one) => !lesson.accepted.has(one) && cellsOf(one).some((cell) => !lesson.skipped.has(cell)));
  return block && stepIn(lesson, block, plate);
}

/** What would be kept: shown or carried on and accepted, and not told by labels. */
export function taught(lesson: Lesson): Map<CellId, Point> {
  return new Map([...lesson.shown].filter(([cell]) => !lesson.known.has(cell) && lesson.accepted.has(blockOf(lesson, cell))));
}

export function stepIn<E>(lesson: Lesson, block: Block, plate: Plate<E>): Step {
  const has = (cell: CellId): boolean => !lesson.skipped.has(cell);
  const rows = block.rows.filter((row) => block.columns.some((column) => has(cellId(block.table, row, column))));
  const columns = block.columns.filter((column) => rows.some((row) => has(cellId(block.table, row, column))));
  const cells = rows.flatMap((row) => columns.map((column) => cellId(block.table, row, column)));
  const own = cells.filter(has);
  const examples = cells.flatMap((cell, index): Example[] => {
    const at = lesson.shown.get(cell);
    return at ? [{ row: Math.floor(index / columns.length), column: index % columns.length, at }] : [];
  });
  const shown = new Map([...lesson.shown].filter(([cell]) => cells.includes(cell)));
  const first = own.find((cell) => !shown.has(cell));
  const last = own.findLast((cell) => !shown.has(cell));
  const step = { block, cells: own.length, places: shown };
  if (examples.length === 0) return { ...step, ask: first };
  if (examples.length === 1) return { ...step, ask: last };
  const { places, ask } = continuePattern(plate, rows.length, columns.length, examples);
  const taken = new Set([...lesson.shown].filter(([cell]) => !cells.includes(cell)).map(([, at]) => `${at.row} ${at.input}`));
  const carried = new Map(
    [...places].flatMap(([index, at]): [CellId, Point][] => {
      const cell = cells[index]!;
      return has(cell) && !taken.has(`${at.row} ${at.input}`) ? [[cell, at]] : [];
    }),
  );
  const open = own.filter((cell) => !carried.has(cell));
  return { ...step, places: carried, ask: askOf(open, cells, ask) };
}

function askOf(open: readonly CellId[], cells: readonly CellId[], best: number | undefined): CellId | undefined {
  const wanted = best === undefined ? undefined : cells[best];
  return wanted !== undefined && open.includes(wanted) ? wanted : open[Math.floor(open.length / 2)];
}

export function blockOf({ edition }: Lesson, cell: CellId): Block {
  return edition.blocks.find((block) => cellsOf(block).includes(cell))!;
}

const cells = new WeakMap<Block, readonly CellId[]>();

export function cellsOf(block: Block): readonly CellId[] {
  let known = cells.get(block);
  if (!known) cells.set(block, (known = block.rows.flatMap((row) => block.columns.map((column) => cellId(block.table, row, column)))));
  return known;
}

function placeIn(block: Block, cell: CellId): [row: number, column: number] {
  const index = cellsOf(block).indexOf(cell);
  return [Math.floor(index / block.columns.length), index % block.columns.length];
}

function without<T>(all: ReadonlySet<T>, one: T): Set<T> {
  return new Set([...all].filter((other) => other !== one));
}
