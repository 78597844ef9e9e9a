/** 60号: 上一年项目数量 of 2020 is 上一年项目数量 ± 本年增/减 of 2019. */
import { cellsOf } from '../../editions/catalogue';
import type { Rule } from '../rule';

export const yearsPreviousItems: Rule = {
  id: 'Y-V19',
  level: 'warning',
  editions: ['2019'],
  run: (facts) =>
    cellsOf(facts.edition).flatMap(({ id, row, column }) => {
      if (column.id !== 'previousItems') return [];
      const [last, change] = [facts.previous(id), facts.previous(id.replace(/previousItems$/, 'change'))];
      const stated = facts.number(id);
      if (last === undefined || change === undefined || stated === undefined || stated === last + change) return [];
      const due = last + change;
      const sum = `${last}${change < 0 ? '－' : '＋'}${Math.abs(change)}＝${due}`;
      const message = `“${row.label}”上一年项目数量填${stated}，与上年年报推算不符：${sum}。`;
      return { cells: [id], message, ...(due < 0 ? {} : { deduced: due }) };
    }),
};
