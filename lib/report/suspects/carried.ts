import type { Equation } from '../editions/types';
import type { Suspect } from '../types';
import { likelihood } from './plausible';
import { slipBetween, slipWords } from './slip';
import type { Change, Evidence } from './system';

/** A figure that is wrong while every total follows it: only the balances of its column and of 总计 tell. */
export interface Carried {
  equations: ReadonlySet<Equation>;
  suspects: Suspect[];
}

/**
 * Where the form or the editor computes the totals, a figure typed wrong breaks no sum: the wrong figure is carried through
 * 总计 and （七）总计 into the balance of its column and of the column 总计, by the same difference. Then any one input of that
 * column may be wrong; slips of the hand and last year's figures order them. Undefined: the broken sums tell another story.
 */
export function carriedThrough(evidence: Evidence): Carried | undefined {
  const broken = evidence.judgements.filter(
    ({ equation, state }) => equation.check !== 'T4-SUM' && (state === 'broken' || state === 'impossible'),
  );
  const [own, all] = broken;
  if (broken.length !== 2 || !own || !all || own.residual !== all.residual) return undefined;
  if (broken.some(({ equation, state }) => equation.check !== 'T3-BAL' || state !== 'broken')) return undefined;
  const [received, carriedIn, concluded, carriedOut] = own.equation.terms.map(({ cell }) => cell);
  const sum = evidence.judgements.find(({ equation }) => equation.check === 'T3-SUM' && equation.total === concluded);
  if (!sum || sum.state !== 'holds' || !all.equation.terms.every(({ cell }) => cell.endsWith('.total'))) return undefined;
  const leaves = sum.equation.terms.filter(({ cell }) => cell !== concluded).map(({ cell }) => ({ cell, by: own.residual }));
  const inputs = [
    { cell: received!, by: -own.residual },
    { cell: carriedIn!, by: -own.residual },
    { cell: carriedOut!, by: own.residual },
    ...leaves,
  ];
  const changes = inputs.flatMap(({ cell, by }): Change[] => {
    const from = evidence.number(cell);
    return from === undefined || from + by < 0 || !Number.isInteger(from + by) ? [] : [{ cell, from, to: from + by }];
  });
  const suspects = changes
    .map((change) => ({ change, score: likelihood(change, evidence) }))
    .sort((a, b) => b.score - a.score)
    .map(({ change }) => suspectFor(change));
  return { equations: new Set([own.equation, all.equation]), suspects };
}

function suspectFor({ cell, from, to }: Change): Suspect {
  const slip = slipBetween(from, to);
  const reason = ['合计随之改变后与 2 条关系相符', ...(slip ? [slipWords[slip]] : [])].join('，');
  return { cell, expected: to, reason, explains: 2 };
}
