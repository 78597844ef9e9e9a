import { cellsOf } from '../../editions/catalogue';
import type { Edition } from '../../editions/types';
import type { CellId } from '../../types';

/** Rows of 第二十条第（一）项: 规章 and 行政规范性文件 (2019: 规范性文件). `cell` gives the row's cell in a column. */
export function documentRows(edition: Edition): { label: string; cell: (column: string) => CellId }[] {
  const rows = cellsOf(edition).flatMap(({ row }) => (row.id === 'rules' || row.id === 'normativeDocuments' ? [row] : []));
  return [...new Set(rows)].map((row) => ({ label: row.label, cell: (column) => `proactive.${row.id}.${column}` }));
}
