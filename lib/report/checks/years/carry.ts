/** “二、上年结转政府信息公开申请数量” is last year's “四、结转下年度继续办理”. The total must agree; columns are asked about. */
import type { Rule } from '../rule';

export const yearsCarry: Rule = {
  id: 'Y-CARRY',
  level: 'error',
  run: (facts) =>
    facts.judgements.flatMap(({ equation }) => {
      const [, carriedIn, , carriedOut] = equation.terms.map(({ cell }) => cell);
      if (equation.check !== 'T3-BAL' || carriedIn === undefined || carriedOut === undefined) return [];
      const [due, stated] = [facts.previous(carriedOut), facts.number(carriedIn)];
      if (due === undefined || stated === undefined || due === stated) return [];
      return {
        level: carriedIn.endsWith('.total') ? ('error' as const) : ('warning' as const),
        cells: [carriedIn],
        message: `表三“${equation.line}”：上年年报“结转下年度继续办理”为${due}，本年“上年结转”填${stated}，应当一致。`,
        deduced: due,
        suspects: [{ cell: carriedIn, expected: due, reason: '与上年年报“结转下年度继续办理”一致', explains: 1 }],
      };
    }),
};
