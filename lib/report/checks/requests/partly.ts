/** “（二）部分公开（区分处理的，只计这一情形，不计其他情形）” (label of row 4). A reminder, no equality. */
import { cellsOf } from '../../editions/catalogue';
import type { Rule } from '../rule';

export const requestsPartly: Rule = {
  id: 'T3-PART',
  level: 'hint',
  run: (facts) => {
    const cell = 'requests.partlyGranted.total';
    const partly = facts.number(cell);
    const others = cellsOf(facts.edition)
      .filter(({ row, column }) => /^(?:refused|unavailable)\./.test(row.id) && column.id === 'total')
      .map(({ id }) => facts.number(id));
    if (partly === undefined || partly <= 0 || others.some((value) => value !== 0)) return [];
    return [{ cells: [cell], message: '区分处理的申请只计入“部分公开”，请确认没有在不予公开各项重复计数。' }];
  },
};
