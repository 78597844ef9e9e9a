/** A change that readers of the report will ask about: 新收, 处理决定数量, 现行有效件数. */
import { cellsOf } from '../../editions/catalogue';
import type { Rule } from '../rule';
import { jump, vanished } from '../thresholds';

export const yearsJump: Rule = {
  id: 'Y-JUMP',
  level: 'hint',
  run: (facts) =>
    cellsOf(facts.edition).flatMap(({ id, column, place }) => {
      const compared = id === 'requests.received.total' || column.id === 'decisions' || column.id === 'inForce';
      const [now, last] = [facts.number(id), facts.previous(id)];
      if (!compared || now === undefined || last === undefined) return [];
      const change = Math.abs(now - last);
      if (change < jump.cases || change <= last * jump.share) return [];
      // T2-ZERO already asks about these.
      if (now === 0 && column.id === 'decisions' && last >= vanished.lastYear) return [];
      const percent = last > 0 ? `，与上年相比变化${((change / last) * 100).toFixed(1).replace(/\.0$/, '')}%` : '';
      return { cells: [id], message: `“${place}”上年${last}、本年${now}${percent}，建议说明原因。` };
    }),
};
