import { carriedThrough } from './carried';
import { placeOf } from '../editions/catalogue';
import type { Edition, Equation } from '../editions/types';
import type { CellId, Suspect } from '../types';
import { likelihood, plausibility, repeatsTotal } from './plausible';
import { explain, touches } from './search';
import { slipBetween, slipWords } from './slip';
import { brokenSystems, type Change, type Evidence } from './system';

export type { Evidence } from './system';

/** Longer lists tell a clerk nothing. */
const mostListed = 6;

export interface Diagnosis {
  /** Best first; one entry where the sums determine the cell. */
  all: readonly Suspect[];
  /** The suspects among the cells of one broken equation, best first. */
  of(equation: Equation): Suspect[];
}

/**
 * T3-TRIAGE: from all broken equations together, the cells most likely wrong and their right values. Independent errors each get their
 * own; what the sums leave open is ordered by slips of the hand and by last year's figures. Changing the suggested cells (all of one
 * alternative, where two go together) mends the equations and breaks none.
 */
export function suspects(edition: Edition, evidence: Evidence): Diagnosis {
  const carried = carriedThrough(evidence);
  const listed: { equations: ReadonlySet<Equation>; suspect: Suspect }[] = [];
  for (const suspect of carried?.suspects ?? []) listed.push({ equations: carried!.equations, suspect });
  for (const system of brokenSystems(evidence)) {
    if (system.equations.some(({ equation }) => carried?.equations.has(equation))) continue;
    for (const { equations, alternatives } of explain(system, evidence.number)) {
      for (const changes of ranked(alternatives, evidence)) {
        for (const change of changes) {
          const mended = equations.filter((index) => touches(system, [change], index));
          const suspect = suspectFor(edition, change, changes, mended.length, evidence);
          listed.push({ equations: new Set(mended.map((index) => system.equations[index]!.equation)), suspect });
        }
      }
    }
  }
  return {
    all: distinct(listed.map(({ suspect }) => suspect)),
    of: (equation) =>
      distinct(listed.filter(({ equations }) => equations.has(equation)).map(({ suspect }) => suspect)).slice(0, mostListed),
  };
}

function ranked(alternatives: readonly Change[][], evidence: Evidence): Change[][] {
  return alternatives
    .map((changes) => ({ changes, score: plausibility(changes, evidence) }))
    .sort((a, b) => b.score - a.score)
    .map(({ changes }) => [...changes].sort((a, b) => likelihood(b, evidence) - likelihood(a, evidence)));
}

function suspectFor(
  edition: Edition,
  change: Change,
  together: readonly Change[],
  explains: number,
  evidence: Evidence,
): Suspect {
  const { cell, from, to } = change;
  const others = together.map((change) => change.cell).filter((other) => other !== cell);
  const slip = slipBetween(from, to);
  const clauses = [
    others.length > 0
      ? `与${others.map((other) => `“${placeOf(edition, other)}”`).join('、')}同改才相符`
      : `与 ${explains} 条关系相符`,
    ...(slip ? [slipWords[slip]] : []),
    ...(repeatsTotal(change, evidence) ? ['疑为把总计填到了这一格'] : []),
    ...(to !== 0 && evidence.previous(cell) === to ? ['与上年相同'] : []),
    ...(evidence.context?.imported?.[cell] === to ? ['与导入的数相同'] : []),
  ];
  return { cell, expected: to, reason: clauses.join('，'), explains, ...(others.length > 0 ? { together: others } : {}) };
}

function distinct(list: readonly Suspect[]): Suspect[] {
  const seen = new Set<CellId>();
  return list.filter(({ cell, expected }) => {
    const key = `${cell}=${expected}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
