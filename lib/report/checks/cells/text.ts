/** The tables take figures: a cell holds words or a unit (“3件”). Only 2019's 采购总金额, whose label states no unit, may carry one. */
import { cellsOf, type CellSpec } from '../../editions/catalogue';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';
import { isAmountWithUnit } from './amount';

export const cellText: Rule = {
  id: 'C-TEXT',
  level: 'error',
  run: (facts) => cellsOf(facts.edition).flatMap((cell) => foundFor(facts, cell)),
};

function foundFor({ reading }: Facts, cell: CellSpec): Found[] {
  const read = reading(cell.id);
  if (read.kind !== 'text' || isAmountWithUnit(cell, read.text)) return [];
  const shown = read.text.length > 20 ? `${read.text.slice(0, 20)}…` : read.text;
  const counted = cell.kind === 'count' ? /^(\d{1,9})\s*[件条个起项笔份宗]$/.exec(read.text)?.[1] : undefined;
  return [
    {
      cells: [cell.id],
      message: `“${cell.place}”填的是“${shown}”，只填数字，不带单位。`,
      ...(counted === undefined ? {} : { deduced: Number(counted) }),
    },
  ];
}
