import { cellsOf } from './editions/catalogue';
import type { Edition, Equation } from './editions/types';
import { equationsOf } from './equations';
import type { CellId, Value, Values } from './types';
import { parseCell } from './values';

/**
 * The computed cells (总计 columns, （七）总计) as their addends give them. Row totals first, then （七）总计 of every column, so that the
 * grand total is summed from computed cells. A total is absent while none of its addends is stated, or when one of them is words.
 */
export function computeTotals(edition: Edition, values: Values): Values {
  const computed: Record<CellId, number> = {};
  const inputs = new Set(cellsOf(edition).filter((cell) => !cell.computed).map((cell) => cell.id));
  const valueAt = (cell: CellId): Value | undefined => (inputs.has(cell) ? values[cell] : computed[cell]);
  for (const { total, terms } of sumsInOrder(edition)) {
    const sum = sumOf(terms.flatMap(({ cell }) => (cell === total ? [] : [valueAt(cell)])));
    if (sum !== undefined) computed[total] = sum;
  }
  return computed;
}

type Sum = Equation & { total: CellId };

/** The row of （七）总计 itself is left out: its cells are sums of columns. */
function sumsInOrder(edition: Edition): readonly Sum[] {
  const sums = equationsOf(edition).filter((equation): equation is Sum => equation.total !== undefined);
  const columns = sums.filter(({ check }) => check === 'T3-SUM');
  const summedByColumn = new Set(columns.map(({ total }) => total));
  return [...sums.filter(({ total }) => !summedByColumn.has(total)), ...columns];
}

function sumOf(addends: readonly (Value | undefined)[]): number | undefined {
  let sum: number | undefined;
  for (const addend of addends) {
    const reading = typeof addend === 'number' ? { kind: 'number' as const, value: addend } : parseCell(addend ?? '');
    if (reading.kind === 'text') return undefined;
    if (reading.kind === 'number') sum = (sum ?? 0) + reading.value;
  }
  return sum;
}
