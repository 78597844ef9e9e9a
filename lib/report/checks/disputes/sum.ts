/** 表四各组：结果维持＋结果纠正＋其他结果＋尚未审结＝总计 (the form's own 总计 column, 国办公开办函〔2021〕30号). */
import { lineOf } from '../facts';
import type { Rule } from '../rule';
import { brokenSums, comparison } from '../sums';

export const disputesSum: Rule = {
  id: 'T4-SUM',
  level: 'error',
  run: (facts) =>
    brokenSums(
      facts,
      'T4-SUM',
      (broken) => `表四“${lineOf(facts.edition, broken.total)}”：四项${comparison(broken, '总计')}。`,
    ),
};
