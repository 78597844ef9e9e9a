import type { Facts } from '../checks/facts';
import { cellsOf } from '../editions/catalogue';
import type { Equation } from '../editions/types';
import type { CellId } from '../types';
import type { Move } from './proposal';

/** The sums, laid out so that thousands of proposals are tried between two keystrokes. */
export interface Scale {
  /** Cells in official order: their place is their number. */
  ids: readonly CellId[];
  /** What they hold; NaN where blank or not a number. */
  now: readonly number[];
  /** Whether a cell stands in a broken equation. */
  isDoubtful(cell: number): boolean;
  /** Adds moves to those already on the scale. */
  put(moves: readonly Move[]): void;
  /** Takes off the moves put last, which must be given again. */
  take(moves: readonly Move[]): void;
  /** Takes off everything. */
  clear(): void;
  /** What the sums say of the moves on the scale; undefined where they do not bear them out: by `least` mended equations more than figures are lost. */
  read(least?: number): Borne | undefined;
}

/** A slip that the sums bear out. */
export interface Borne {
  /** The cells that change, with their right figures. */
  changes: { cell: CellId; to: number }[];
  /** The broken equations it mends; it leaves none broken that it touches. */
  mended: Equation[];
  /** Mended equations beyond those that only give the lost figures back. */
  weight: number;
}

/** Fewer mended equations than this prove nothing. */
const leastWeight = 2;

export function scaleOf({ edition, judgements, number }: Facts): Scale {
  const ids = cellsOf(edition).map(({ id }) => id);
  const now = ids.map((id) => number(id) ?? Number.NaN);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const standings: { equation: number; coefficient: number }[][] = ids.map(() => []);
  judgements.forEach(({ equation }, at) => {
    for (const { cell, coefficient } of equation.terms) standings[indexOf.get(cell)!]!.push({ equation: at, coefficient });
  });
  /** With a blank among its cells, or words, a sum is no evidence. */
  const isEvidence = judgements.map(({ state }) => state === 'holds' || state === 'broken');
  const isBroken = judgements.map(({ state }) => state === 'broken');
  const residuals = judgements.map(({ residual }) => residual);
  /** How many lost figures, and how many moved ones, each equation has. */
  const lostIn = judgements.map(() => 0);
  const movedIn = judgements.map(() => 0);
  let held: Move[] = [];

  const change = (cell: number, by: number): void => {
    for (const { equation, coefficient } of standings[cell]!) residuals[equation] = residuals[equation]! + coefficient * by;
  };
  const weigh = ({ cell, to }: Move, direction: 1 | -1): void => {
    change(cell, direction * ((to || 0) - (now[cell]! || 0)));
    for (const { equation } of standings[cell]!) {
      movedIn[equation]! += direction;
      if (Number.isNaN(to)) lostIn[equation]! += direction;
    }
  };
  const isUnbalanced = (_: unknown, at: number) => movedIn[at]! > 0 && isEvidence[at] && lostIn[at] === 0 && residuals[at] !== 0;
  /** The lost figures, each from an equation in which it is the only one; undefined where none tells, or tells no count. */
  const recovered = (): Move[] | undefined => {
    const found: Move[] = [];
    for (const { cell } of held.filter(({ to }) => Number.isNaN(to))) {
      const own = standings[cell]!.find(({ equation }) => isEvidence[equation] && lostIn[equation] === 1);
      const to = own ? -own.coefficient * residuals[own.equation]! + 0 : Number.NaN;
      if (!Number.isInteger(to) || to < 0) return undefined;
      found.push({ cell, to });
    }
    return found;
  };
  const mendedWith = (found: readonly Move[]): Equation[] | undefined => {
    for (const { cell, to } of found) change(cell, to);
    const isWhole = judgements.every((_, at) => movedIn[at] === 0 || !isEvidence[at] || residuals[at] === 0);
    const mended = judgements.flatMap(({ equation }, at) => (movedIn[at]! > 0 && isBroken[at] ? [equation] : []));
    for (const { cell, to } of found) change(cell, -to);
    return isWhole ? mended : undefined;
  };

  return {
    ids,
    now,
    isDoubtful: (cell) => standings[cell]!.some(({ equation }) => isBroken[equation]),
    put(moves) {
      for (const move of moves) weigh(move, 1);
      held.push(...moves);
    },
    take(moves) {
      for (const move of moves) weigh(move, -1);
      held.length -= moves.length;
    },
    clear() {
      held = [];
      judgements.forEach(({ residual }, at) => {
        residuals[at] = residual;
        lostIn[at] = 0;
        movedIn[at] = 0;
      });
    },
    read(least = leastWeight) {
      if (judgements.some(isUnbalanced)) return undefined;
      const found = recovered();
      const mended = found && mendedWith(found);
      if (!found || !mended || mended.length - found.length < least) return undefined;
      const right = new Map([...held, ...found].map(({ cell, to }) => [cell, to]));
      const changes = [...right].flatMap(([cell, to]) => (to === now[cell] ? [] : [{ cell: ids[cell]!, to }]));
      return changes.length > 1 ? { changes, mended, weight: mended.length - found.length } : undefined;
    },
  };
}
