/** Counts and amounts are not negative; only 2019's 本年增/减 is signed. In table 二 this is T2-NEG, in tables 三 and 四 C-NEG. */
import { cellsOf } from '../../editions/catalogue';
import type { TableId } from '../../types';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';

export const negativeProactive: Rule = { id: 'T2-NEG', level: 'error', run: (facts) => broken(facts, ['proactive']) };
export const negativeCells: Rule = { id: 'C-NEG', level: 'error', run: (facts) => broken(facts, ['requests', 'disputes']) };

function broken(facts: Facts, tables: readonly TableId[]): Found[] {
  return cellsOf(facts.edition).flatMap(({ id, table, kind, place }) => {
    const value = facts.number(id);
    if (!tables.includes(table) || kind === 'signed' || value === undefined || value >= 0) return [];
    return { cells: [id], message: `“${place}”填${value}，${kind === 'amount' ? '金额' : '件数'}不能为负数。` };
  });
}
