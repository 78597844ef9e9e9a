/** 表三各行：自然人＋法人或其他组织各列＝总计 (the form's own 总计 column, 国办公开办函〔2021〕30号). */
import { lineOf } from '../facts';
import type { Rule } from '../rule';
import { brokenSums, comparison } from '../sums';

export const requestsRow: Rule = {
  id: 'T3-ROW',
  level: 'error',
  run: (facts) =>
    brokenSums(
      facts,
      'T3-ROW',
      (broken) => `表三“${lineOf(facts.edition, broken.total)}”：自然人与法人各列${comparison(broken, '总计')}。`,
    ),
};
