/** Table 四 counts disputes about 政府信息公开: without any application in two years there is rarely one. */
import type { Rule } from '../rule';
import { total } from '../total';

const disputes = ['disputes.review.total', 'disputes.litigationDirect.total'];
const requests = ['requests.received.total', 'requests.carriedIn.total'];

export const disputesWithoutRequests: Rule = {
  id: 'T4-T3',
  level: 'hint',
  run: ({ number, previous }) => {
    const count = total(disputes.map(number));
    const applications = total([...requests.map(number), ...requests.map(previous)]);
    if (!count || count < 0 || applications !== 0) return [];
    const message = `近两年没有申请，却有复议或诉讼${count}件，请确认属于政府信息公开案件。`;
    return [{ cells: disputes.filter((cell) => number(cell) !== 0), message }];
  },
};
