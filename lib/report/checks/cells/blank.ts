/** 没有发生的填“0”，不留空: a required cell is empty. A blank that the other cells tell is a finding of its own. */
import type { CellSpec } from '../../editions/catalogue';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';
import { pickByTable } from './tables';

export const cellBlank: Rule = {
  id: 'C-BLANK',
  level: 'warning',
  run: (facts) => {
    const level = facts.context.confirming ? 'error' : 'warning';
    return pickByTable(facts.edition, (cell) => isBlank(facts, cell)).flatMap(({ name, cells }) => {
      const told = cells.flatMap((cell) => blankTotal(facts, cell) ?? blankPart(facts, cell) ?? []);
      const own = new Set(told.flatMap((found) => found.cells));
      const others = cells.map((cell) => cell.id).filter((id) => !own.has(id));
      const rest: Found = { cells: others, message: `${name}有${others.length}个空格。没有发生的请填0，不要留空。` };
      return (others.length > 0 ? [...told, rest] : told).map((found) => ({ ...found, level }));
    });
  },
};

function isBlank({ reading, context }: Facts, { id }: CellSpec): boolean {
  return reading(id).kind === 'empty' && context.writable?.has(id) !== false;
}

/** The sum with the fewest blank parts speaks, if any stated part is not 0 and none is text. */
function blankTotal(facts: Facts, cell: CellSpec): Found | undefined {
  const sums = facts.judgements
    .filter(({ equation, state }) => equation.total === cell.id && state !== 'unjudged')
    .sort((a, b) => a.blanks.length - b.blanks.length);
  const sum = sums.find(({ residual }) => residual > 0)?.residual;
  if (sum === undefined) return undefined;
  return { cells: [cell.id], message: `“${cell.place}”是空格，已填各项合计${sum}，应填${sum}。`, deduced: sum };
}

/** A blank that cannot be 0: every equation in which it is the only blank says the same. */
function blankPart(facts: Facts, cell: CellSpec): Found | undefined {
  const alone = facts.judgements.filter(({ blanks }) => blanks.length === 1 && blanks[0] === cell.id);
  const deduced = alone[0]?.deduced;
  if (!deduced || alone.some((judgement) => judgement.deduced !== deduced)) return undefined;
  return { cells: [cell.id], message: `“${cell.place}”是空格，按其余各格推算应填${deduced}。`, deduced };
}
