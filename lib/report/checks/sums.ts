import type { Equation } from '../editions/types';
import type { Facts } from './facts';
import type { Judgement } from '../judgement';
import type { Found } from './rule';

/** Figures of a broken "parts = total" equation. With blanks among the parts, the stated ones already exceed the total. */
export interface BrokenSum {
  total: string;
  /** Sum of the stated parts. */
  sum: number;
  stated: number;
  partial: boolean;
}

/** One finding on the total of each broken equation of a check; `deduced` is what its parts add up to. */
export function brokenSums(facts: Facts, check: Equation['check'], message: (broken: BrokenSum) => string): Found[] {
  return brokenOf(facts, check).flatMap((judgement) => {
    const { equation, residual, blanks } = judgement;
    const stated = equation.total === undefined ? undefined : facts.number(equation.total);
    if (equation.total === undefined || stated === undefined) return [];
    const partial = blanks.length > 0;
    const sum = stated + residual;
    return {
      equation,
      cells: [equation.total],
      message: message({ total: equation.total, sum, stated, partial }),
      ...(partial ? {} : { deduced: sum }),
    };
  });
}

export function brokenOf(facts: Facts, check: Equation['check']): readonly Judgement[] {
  return facts.judgements.filter(
    ({ equation, state }) => equation.check === check && (state === 'broken' || state === 'impossible'),
  );
}

/** `65，总计填66，相差1`, or what is certain while parts are blank. */
export function comparison({ sum, stated, partial }: BrokenSum, totalName: string): string {
  const gap = Math.abs(sum - stated);
  return partial
    ? `已填的合计${sum}，已超过${totalName}${stated}，相差${gap}`
    : `合计${sum}，${totalName}填${stated}，相差${gap}`;
}
