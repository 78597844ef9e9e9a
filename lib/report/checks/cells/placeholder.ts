/** 没有发生的填“0”: a mark such as “/” or “无” stands in a number cell. */
import { cellsOf, type CellSpec } from '../../editions/catalogue';
import type { Facts } from '../facts';
import type { Rule } from '../rule';
import { pickByTable } from './tables';

export const cellPlaceholder: Rule = {
  id: 'C-SLASH',
  level: 'warning',
  run: (facts) => {
    const marks = new Set(cellsOf(facts.edition).flatMap((cell) => markIn(facts, cell) ?? []));
    return [...marks].flatMap((mark) =>
      pickByTable(facts.edition, (cell) => markIn(facts, cell) === mark).map(({ name, cells }) => {
        const where = cells.length === 1 ? `“${cells[0]!.place}”` : `${name}有${cells.length}格`;
        return { cells: cells.map(({ id }) => id), message: `${where}填的是“${mark}”，应填数字，没有的填0。` };
      }),
    );
  },
};

function markIn({ reading }: Facts, { id }: CellSpec): string | undefined {
  const read = reading(id);
  return read.kind === 'placeholder' ? read.text : undefined;
}
