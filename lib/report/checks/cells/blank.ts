/** 没有发生的填“0”，不留空: a required cell is empty. A blank total that its parts already tell is a finding of its own. */
import type { CellSpec } from '../../editions/catalogue';
import type { Suspect } from '../../types';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';
import { pickByTable } from './tables';

export const cellBlank: Rule = {
  id: 'C-BLANK',
  level: 'warning',
  run: (facts) => {
    const level = facts.context.confirming ? 'error' : 'warning';
    return pickByTable(facts.edition, (cell) => isBlank(facts, cell)).flatMap(({ name, cells }) => {
      const totals = cells.flatMap((cell) => blankTotal(facts, cell));
      const own = new Set(totals.flatMap((found) => found.cells));
      const others = cells.map((cell) => cell.id).filter((id) => !own.has(id));
      if (others.length === 0) return totals.map((found) => ({ ...found, level }));
      const rest: Found = {
        cells: others,
        message: `${name}有${others.length}个空格。没有发生的请填0，不要留空。`,
        suspects: others.flatMap((id) => deducedFor(facts, id)),
      };
      return [...totals, rest].map((found) => ({ ...found, level }));
    });
  },
};

function isBlank({ reading, context }: Facts, { id }: CellSpec): boolean {
  return reading(id).kind === 'empty' && context.writable?.has(id) !== false;
}

/** The sum with the fewest blank parts speaks, if any stated part is not 0 and none is text. */
function blankTotal(facts: Facts, cell: CellSpec): Found[] {
  const sums = facts.judgements
    .filter(({ equation, state }) => equation.total === cell.id && equation.check !== 'T3-BAL' && state !== 'unjudged')
    .sort((a, b) => a.blanks.length - b.blanks.length);
  const sum = sums.find(({ residual }) => residual > 0)?.residual;
  if (sum === undefined) return [];
  return [{ cells: [cell.id], message: `“${cell.place}”是空格，已填各项合计${sum}，应填${sum}。`, deduced: sum }];
}

/** The value of a blank, where every equation in which it is the only blank says the same. */
function deducedFor(facts: Facts, cell: string): Suspect[] {
  const alone = facts.judgements.filter(({ blanks }) => blanks.length === 1 && blanks[0] === cell);
  const expected = alone[0]?.deduced;
  if (expected === undefined || alone.some(({ deduced }) => deduced !== expected)) return [];
  return [{ cell, expected, reason: `按${alone.length}条关系推算`, explains: alone.length }];
}
