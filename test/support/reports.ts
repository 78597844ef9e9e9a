import fc from 'fast-check';
import { computeTotals } from '../../lib/report/computed';
import { cellsOf } from '../../lib/report/editions/catalogue';
import type { Edition } from '../../lib/report/editions/types';
import type { CellId, Values } from '../../lib/report/types';

/** Every cell 0: what an office without applications files. */
export function zeroReport(edition: Edition): Values {
  return Object.fromEntries(cellsOf(edition).map(({ id }) => [id, 0]));
}

/**
 * Reports that break no rule of sums, built from their inputs: results and 结转下年 are drawn, 新收 and 上年结转 share what they add up to,
 * totals are computed. Counts are mostly small and often 0, as in real reports.
 */
export function validReports(edition: Edition): fc.Arbitrary<Values> {
  const inputs = cellsOf(edition).filter((cell) => !cell.computed);
  const drawn = inputs.filter(({ row }) => row.id !== 'received');
  const count = fc.oneof(
    { weight: 12, arbitrary: fc.constant(0) },
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 30 }) },
    { weight: 2, arbitrary: fc.integer({ min: 31, max: 3000 }) },
  );
  return fc.array(count, { minLength: drawn.length, maxLength: drawn.length }).map((counts) => {
    const values: Record<CellId, number> = Object.fromEntries(drawn.map(({ id }, index) => [id, counts[index]!]));
    return completed(edition, values);
  });
}

/** 新收 follows from the rest of its column; 上年结转 is cut to what the column holds; 现行有效 covers 制发. */
function completed(edition: Edition, values: Record<CellId, number>): Values {
  const totals = computeTotals(edition, values);
  for (const { id, row, column, computed } of cellsOf(edition)) {
    if (row.id !== 'received' || computed) continue;
    const at = (line: string) => `requests.${line}.${column.id}`;
    const due = Number(totals[at('concluded')]) + values[at('carriedOut')]!;
    values[at('carriedIn')] = Math.min(values[at('carriedIn')]!, due);
    values[id] = due - values[at('carriedIn')]!;
  }
  return { ...values, ...computeTotals(edition, values) };
}
