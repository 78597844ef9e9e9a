import { cellsOf, editionOf } from '../editions/catalogue';
import type { Value } from '../types';
import type { Submission } from './submission';

export const longFormHead = 'unit,year,edition,cell,value,unsure';

/** One report as lines of CSV (RFC 4180, no header): a line for each cell that states something; totals as stated. */
export function longFormLines({ unit, year, edition, values, unsure }: Pick<Submission, 'unit' | 'year' | 'edition' | 'values' | 'unsure'>): string[] {
  const doubtful = new Set(unsure);
  return cellsOf(editionOf(edition)).flatMap(({ id }) => {
    const value = values[id];
    return value === undefined ? [] : [`${quoted(unit)},${year},${edition},${id},${quoted(value)},${doubtful.has(id) ? 1 : 0}`];
  });
}

/** A spreadsheet must not take a text for a formula. */
function quoted(value: Value): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
