import { slipBetween, type Slip } from './slip';
import type { Change, Evidence } from './system';

/** How much each slip speaks for a change. Judgement, kept in one place; the rates are printed by the property tests. */
const slipWeight: Readonly<Record<Slip, number>> = {
  left: 1,
  sign: 4,
  swapped: 3,
  repeated: 3,
  extraZero: 3,
  missingZero: 2.5,
  extraDigit: 2.5,
  missingDigit: 2.5,
  neighbour: 2,
  digit: 1,
};

/** Orders alternatives that the sums cannot tell apart: higher is more likely. No threshold hangs on it. */
export function plausibility(changes: readonly Change[], evidence: Evidence): number {
  const each = changes.reduce((sum, change) => sum + likelihood(change, evidence), 0);
  const [a, b] = changes;
  if (a === undefined || b === undefined || changes.length > 2) return each / changes.length;
  const misplaced = a.from === b.to && b.from === a.to;
  const sameRow = rowOf(a.cell) === rowOf(b.cell) && a.to - a.from === b.to - b.from;
  return each / 2 + (misplaced ? 3 : 0) + (sameRow ? 1 : 0);
}

/** The same for one change. */
export function likelihood(change: Change, evidence: Evidence): number {
  const { cell, from, to } = change;
  const { previous, context } = evidence;
  const slip = slipBetween(from, to);
  const last = previous(cell);
  let score = slip ? slipWeight[slip] : 0;
  const came = context?.imported?.[cell];
  if (came !== undefined) score += to === came ? 3 : from === came ? -0.5 : 0;
  if (context?.lastEdited === cell) score += 1.5;
  if (repeatsTotal(change, evidence)) score += 1.5;
  // A total left at 0 is common; a figure where nothing belongs is rare.
  if (isTotal(cell)) score += from === 0 ? 2 : 0.5;
  if (to === 0 && from > 0) score -= 1;
  if (last !== undefined) score += besideLastYear(from, to, last);
  return score + carriedOver(cell, from, to, previous);
}

/** A total typed where 0 belongs. */
export function repeatsTotal({ cell, from, to }: Change, { judgements, number }: Evidence): boolean {
  if (to !== 0 || from === 0) return false;
  return judgements.some(
    ({ equation: { total, terms } }) =>
      total !== undefined && total !== cell && number(total) === from && terms.some((term) => term.cell === cell),
  );
}

function besideLastYear(from: number, to: number, last: number): number {
  if (to === last) return last === 0 ? 1 : last < 10 ? 2 : 4;
  if (from === last) return last === 0 ? -1 : last < 10 ? -2 : -4;
  return Math.abs(to - last) < Math.abs(from - last) ? 0.5 : -0.5;
}

/** 上年结转 repeats last year's 结转下年度: the strongest evidence there is. */
function carriedOver(cell: string, from: number, to: number, previous: Evidence['previous']): number {
  if (!cell.startsWith('requests.carriedIn.')) return 0;
  const due = previous(cell.replace('.carriedIn.', '.carriedOut.'));
  if (due === undefined) return 0;
  return to === due ? 5 : from === due ? -5 : 0;
}

function isTotal(cell: string): boolean {
  return cell.endsWith('.total') || cell.startsWith('requests.concluded.');
}

function rowOf(cell: string): string {
  return cell.slice(0, cell.lastIndexOf('.'));
}
