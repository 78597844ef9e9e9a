import { editionOf } from '../../report/editions/catalogue';
import type { Equation } from '../../report/editions/types';
import { equationsOf } from '../../report/equations';
import type { CellId, EditionId, Values } from '../../report/types';
import { nameOf } from './cell';
import { sumFormula, sumOf, type Place } from './formulas';
import { put, type SheetPlan } from './sheet';

const words: Readonly<Record<Equation['check'], string>> = {
  'T3-ROW': '表三：各列之和＝总计',
  'T3-SUM': '表三：各项之和＝（七）总计',
  'T3-BAL': '表三：新收＋上年结转＝（七）总计＋结转下年',
  'T4-SUM': '表四：四项之和＝总计',
};

/** 勾稽: every equality of the form with both sides as formulas over the other sheets. */
export function equationsSheet(edition: EditionId, values: Values, places: ReadonlyMap<CellId, Place>): SheetPlan {
  const plan: SheetPlan = { name: '勾稽', rows: [], merges: [], widths: [44, 44, 12, 12, 12, 10], heights: new Map() };
  ['勾稽关系', '行或列', '左边', '右边', '相差', '结果'].forEach((content, column) => put(plan, 0, column, { look: 'head', content }));
  equationsOf(editionOf(edition)).forEach(({ check, line, terms }, index) => {
    const row = index + 1;
    const side = (sign: 1 | -1) => terms.flatMap(({ cell, coefficient }) => (coefficient === sign ? [cell] : []));
    const [left, right] = [sumOf(side(1), values), sumOf(side(-1), values)];
    const [a, b, gap] = [nameOf(2, row), nameOf(3, row), nameOf(4, row)];
    put(plan, row, 0, { look: 'label', content: words[check] });
    put(plan, row, 1, { look: 'label', content: line });
    put(plan, row, 2, { look: 'figure', content: left, formula: sumFormula(side(1), places, plan.name) });
    put(plan, row, 3, { look: 'figure', content: right, formula: sumFormula(side(-1), places, plan.name) });
    put(plan, row, 4, { look: 'figure', content: left - right, formula: `${a}-${b}` });
    put(plan, row, 5, { look: 'figure', content: left === right ? '相符' : '不符', formula: `IF(${gap}=0,"相符","不符")` });
  });
  return plan;
}
