import { cellId, placeOf, rowName } from '../editions/catalogue';
import type { Edition } from '../editions/types';
import type { CellId } from '../types';
import type { Matrix } from './proposal';

/** Table 三 as it lies in the form: the only table in which a misplaced figure breaks more than one sum. */
export function requestsMatrix(edition: Edition, ids: readonly CellId[]): Matrix {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const lines = edition.blocks
    .filter(({ table }) => table === 'requests')
    .flatMap((block) =>
      block.rows.map((row) => ({ row, cells: block.columns.map((column) => indexOf.get(cellId('requests', row, column))!) })),
    );
  return {
    cells: lines.map(({ cells }) => cells),
    rowNames: lines.map(({ row }) => `${row.groups.at(-1)?.match(/^（.）/)?.[0] ?? ''}${rowName(row)}`),
    placeOf: (cell) => placeOf(edition, ids[cell]!),
  };
}
