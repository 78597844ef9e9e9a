/** Full-width digits, spaces or separators inside a figure: it is read, and can be tidied. */
import type { CellSpec } from '../../editions/catalogue';
import type { Facts } from '../facts';
import type { Rule } from '../rule';
import { pickByTable } from './tables';

export const cellUntidy: Rule = {
  id: 'C-ROUND',
  level: 'hint',
  run: (facts) =>
    pickByTable(facts.edition, (cell) => isUntidy(facts, cell)).map(({ name, cells }) => ({
      cells: cells.map(({ id }) => id),
      message: `${name}有${cells.length}格含全角数字、空格或分隔符，可一键规范。`,
    })),
};

function isUntidy({ reading }: Facts, { id }: CellSpec): boolean {
  const read = reading(id);
  return read.kind === 'number' && !read.tidy;
}
