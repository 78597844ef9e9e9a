import { editions } from '../../report/editions/catalogue';
import type { TableId } from '../../report/types';
import { tableRegions } from '../text/regions';

/** Which tables of a report a folded text holds, by their first words, in the edition that has most of them. */
export function tablesHeld(folded: string): ReadonlySet<TableId> {
  const held = editions.map((edition) => new Set(tableRegions(folded, [], edition).keys()));
  return held.reduce((most, one) => (one.size > most.size ? one : most));
}
