/** 处理决定数量 that were many last year and are 0 now: perhaps not filled in. */
import { cellsOf } from '../../editions/catalogue';
import type { Rule } from '../rule';
import { vanished } from '../thresholds';

export const proactiveVanished: Rule = {
  id: 'T2-ZERO',
  level: 'hint',
  run: (facts) =>
    cellsOf(facts.edition).flatMap(({ id, row, column }) => {
      const last = facts.previous(id) ?? 0;
      if (column.id !== 'decisions' || facts.number(id) !== 0 || last < vanished.lastYear) return [];
      return { cells: [id], message: `“${row.label}”上年${last}件、本年0件，请确认不是漏填。` };
    }),
};
