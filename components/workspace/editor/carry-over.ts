import type { Values } from '../../../lib/report/types';
import { cellsOf, editionOf } from '../../../lib/report/editions/catalogue';
import type { EditionId } from '../../../lib/report/types';
import type { Change } from './totals';

/** What last year's 结转下年度 says for this year's 上年结转: only blank cells, only figures. Totals follow by themselves. */
export function carriedFrom(previous: { edition: EditionId; values: Values }, values: Values): Change[] {
  return cellsOf(editionOf(previous.edition))
    .filter(({ table, row, computed }) => table === 'requests' && row.id === 'carriedOut' && !computed)
    .map(({ id, column }) => ({ cell: `requests.carriedIn.${column.id}`, value: previous.values[id] }))
    .filter(({ cell, value }) => typeof value === 'number' && values[cell] === undefined);
}
