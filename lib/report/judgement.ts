import type { Equation } from './editions/types';
import type { CellId } from './types';
import type { CellReading } from './values';

/**
 * What can be said of an equation.
 * - `holds`, `broken`: every cell is a number.
 * - `impossible`: some cells are blank, yet no non-negative whole numbers in them could balance it (the stated parts already exceed
 *   the total). Reported as broken.
 * - `open`: some cells are blank and could still balance it. A blank is never taken for 0.
 * - `unjudged`: a cell is not on the page, or holds text or a placeholder (C-TEXT and C-SLASH speak of that).
 */
export type JudgementState = 'holds' | 'broken' | 'impossible' | 'open' | 'unjudged';

export interface Judgement {
  equation: Equation;
  state: JudgementState;
  /** Σ coefficient × value over the stated cells. */
  residual: number;
  blanks: readonly CellId[];
  /** Σ coefficient over the blanks: which way they can still move the residual. */
  pull: number;
  /** What a single blank must be for the equation to hold; absent when that is no non-negative whole number. */
  deduced?: number;
}

type Reading = CellReading | { kind: 'unheld' };

export function judge(equation: Equation, reading: (cell: CellId) => Reading): Judgement {
  let residual = 0;
  let pull = 0;
  const blanks: CellId[] = [];
  for (const { cell, coefficient } of equation.terms) {
    const found = reading(cell);
    if (found.kind === 'number') residual += coefficient * found.value;
    else if (found.kind !== 'empty') return { equation, state: 'unjudged', residual: 0, blanks: [], pull: 0 };
    else {
      blanks.push(cell);
      pull += coefficient;
    }
  }
  residual = tidy(residual);
  const state = stateOf(residual, blanks.length, pull);
  const deduced = -residual * pull;
  const sure = blanks.length === 1 && Number.isInteger(deduced) && deduced >= 0;
  return { equation, state, residual, blanks, pull, ...(sure ? { deduced: deduced === 0 ? 0 : deduced } : {}) };
}

/** Blanks that all add to one side can only move the residual one way. */
export function stateOf(residual: number, blanks: number, pull: number): JudgementState {
  if (blanks === 0) return residual === 0 ? 'holds' : 'broken';
  const oneSided = Math.abs(pull) === blanks;
  return oneSided && residual * pull > 0 ? 'impossible' : 'open';
}

/** Decimals typed into count cells (C-INT speaks) must not leave binary dust in a sum. */
function tidy(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}
