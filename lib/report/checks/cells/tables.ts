import { cellsOf, type CellSpec } from '../../editions/catalogue';
import type { Edition } from '../../editions/types';
import type { TableId } from '../../types';

const tables: readonly { id: TableId; name: string }[] = [
  { id: 'proactive', name: '表二' },
  { id: 'requests', name: '表三' },
  { id: 'disputes', name: '表四' },
];

/** The cells of each table that `wanted` picks, tables without any left out. `name` is how a message names the table. */
export function pickByTable(
  edition: Edition,
  wanted: (cell: CellSpec) => boolean,
): { id: TableId; name: string; cells: CellSpec[] }[] {
  const picked = cellsOf(edition).filter(wanted);
  return tables
    .map((table) => ({ ...table, cells: picked.filter((cell) => cell.table === table.id) }))
    .filter(({ cells }) => cells.length > 0);
}
