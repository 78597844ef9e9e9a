/** A figure of more than seven digits, or ten times last year's: a digit may have slipped in. */
import { cellsOf } from '../../editions/catalogue';
import type { Rule } from '../rule';
import { bigFigure } from '../thresholds';

export const cellBig: Rule = {
  id: 'C-BIG',
  level: 'hint',
  run: (facts) =>
    cellsOf(facts.edition).flatMap(({ id, table, place }) => {
      const value = facts.number(id);
      if (table === 'proactive' || value === undefined) return [];
      const last = facts.previous(id) ?? 0;
      const grown = last > 0 && value >= last * bigFigure.timesLastYear && value >= bigFigure.from;
      if (value < bigFigure.absolute && !grown) return [];
      const beside = grown ? `，上年${last}` : '';
      return { cells: [id], message: `“${place}”填${value}${beside}，数字异常大，请核对位数。` };
    }),
};
