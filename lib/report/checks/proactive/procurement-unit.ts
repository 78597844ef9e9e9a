/** 采购总金额 has no unit in 60号's header: a bare figure may be 元 or 万元. */
import { cellsOf } from '../../editions/catalogue';
import type { Rule } from '../rule';

export const proactiveProcurementUnit: Rule = {
  id: 'T2v19-UNIT',
  level: 'warning',
  editions: ['2019'],
  run: (facts) =>
    cellsOf(facts.edition).flatMap(({ id, kind, column, place }) => {
      const value = facts.number(id) ?? 0;
      if (kind !== 'amount' || column.unit !== undefined || value <= 0) return [];
      return { cells: [id], message: `“${place}”填${value}，请注明采购金额单位（元或万元）。` };
    }),
};
