/** Cases 尚未审结 at the end of last year come up in this year's table 四. */
import { lineOf } from '../facts';
import type { Rule } from '../rule';

export const yearsPending: Rule = {
  id: 'Y-PEND',
  level: 'hint',
  run: (facts) =>
    facts.judgements.flatMap(({ equation: { check, total } }) => {
      if (check !== 'T4-SUM' || total === undefined) return [];
      const pending = facts.previous(total.replace(/\.total$/, '.pending'));
      const now = facts.number(total);
      if (pending === undefined || now === undefined || now >= pending) return [];
      const line = lineOf(facts.edition, total);
      return { cells: [total], message: `“${line}”上年尚未审结${pending}件，本年总计${now}件，请确认结案结果已计入。` };
    }),
};
