/** 30号: “内容雷同”. All figures of the three tables as last year; years without any activity are alike and pass. */
import { cellsOf } from '../../editions/catalogue';
import type { Rule } from '../rule';
import { sameFigures } from '../thresholds';

export const yearsSameFigures: Rule = {
  id: 'Y-SAME-NUM',
  level: 'warning',
  run: (facts) => {
    if (facts.context.previous?.edition !== facts.edition.id) return [];
    const inputs = cellsOf(facts.edition).filter((cell) => !cell.computed);
    const same = inputs.every(
      ({ id }) => facts.reading(id).kind !== 'unheld' && facts.number(id) === facts.previous(id),
    );
    const nonZero = inputs.filter(({ id }) => (facts.number(id) ?? 0) !== 0).map(({ id }) => id);
    if (!same || nonZero.length < sameFigures.nonZero) return [];
    return [{ cells: nonZero, message: '三张表全部数字与上年完全相同，请确认不是沿用旧稿。' }];
  },
};
