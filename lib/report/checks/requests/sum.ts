/** 三、本年度办理结果：（一）至（六）各项之和＝（七）总计 (the form's own 总计 row, 国办公开办函〔2021〕30号). */
import { cellOf } from '../../editions/catalogue';
import type { Rule } from '../rule';
import { brokenSums, comparison } from '../sums';

export const requestsSum: Rule = {
  id: 'T3-SUM',
  level: 'error',
  run: (facts) =>
    brokenSums(facts, 'T3-SUM', (broken) => {
      const column = cellOf(facts.edition, broken.total)?.column.label;
      return `表三“${column}”：（一）至（六）各项${comparison(broken, '（七）总计')}。`;
    }),
};
