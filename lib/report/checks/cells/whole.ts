/** 件: counts are whole numbers. In table 二 this is T2-INT, in tables 三 and 四 C-INT. */
import { cellsOf } from '../../editions/catalogue';
import type { TableId } from '../../types';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';

export const wholeProactive: Rule = { id: 'T2-INT', level: 'error', run: (facts) => broken(facts, ['proactive']) };
export const wholeCells: Rule = { id: 'C-INT', level: 'error', run: (facts) => broken(facts, ['requests', 'disputes']) };

function broken(facts: Facts, tables: readonly TableId[]): Found[] {
  return cellsOf(facts.edition).flatMap(({ id, table, kind, place }) => {
    const value = facts.number(id);
    if (!tables.includes(table) || kind === 'amount' || value === undefined || Number.isInteger(value)) return [];
    return { cells: [id], message: `“${place}”填${value}，应填整数。` };
  });
}
