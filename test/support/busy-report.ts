import { computeTotals } from '../../lib/report/computed';
import { cellsOf } from '../../lib/report/editions/catalogue';
import type { Edition } from '../../lib/report/editions/types';
import type { CellId, Values } from '../../lib/report/types';

/** The report of a busy office, without errors; `size` scales its figures, so that last year's differ. Nothing was carried in. */
export function busyReport(edition: Edition, size: number): Values {
  const values: Record<CellId, number> = {};
  cellsOf(edition).forEach(({ id, table, row, computed }, at) => {
    if (computed) return;
    const count = Math.round(size * ((at * 7919) % 60));
    values[id] = table === 'requests' && row.id.startsWith('carried') ? 0 : count;
  });
  const totals = computeTotals(edition, values);
  for (const { id, row, column, computed } of cellsOf(edition)) {
    if (row.id === 'received' && !computed) values[id] = Number(totals[`requests.concluded.${column.id}`]);
    if (row.id === 'normativeDocuments' && column.id === 'inForce') values[id] = 200;
  }
  return { ...values, ...computeTotals(edition, values) };
}
