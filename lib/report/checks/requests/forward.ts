/** 结转下年度继续办理 are cases that were received or carried in: they cannot be more than these. */
import type { Facts } from '../facts';
import type { Judgement } from '../../judgement';
import type { Found, Rule } from '../rule';

export const requestsForward: Rule = {
  id: 'T3-FWD',
  level: 'warning',
  run: (facts) =>
    facts.judgements.filter(({ equation }) => equation.check === 'T3-BAL').flatMap((balance) => foundFor(facts, balance)),
};

function foundFor(facts: Facts, { equation }: Judgement): Found[] {
  const [received, carriedIn, , carriedOut] = equation.terms.map(({ cell }) => cell);
  const [a, b, f] = [received, carriedIn, carriedOut].map((cell) => facts.number(cell!));
  if (a === undefined || b === undefined || f === undefined || f <= a + b) return [];
  const message =
    a + b === 0
      ? `表三“${equation.line}”没有收到申请，却有${f}件结转下年，请核对。`
      : `表三“${equation.line}”新收${a}＋上年结转${b}＝${a + b}，结转下年却有${f}件，请核对。`;
  return [{ cells: [carriedOut!], message }];
}
