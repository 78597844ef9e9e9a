import type { Grid } from '../grid/grid';
import type { Located } from '../grid/locate';
import { slotsOf, type PageCell } from './page-tables';

/** A table of which less is known is no part of the form: other forms ask some of the same things of the same people. */
const least = 0.3;

/** Whether enough is known of the grids in which any cell was found. */
export function isKnown(grids: readonly Grid<PageCell>[], { cells, duplicates }: Located<PageCell>): boolean {
  const found = new Set([...cells.values(), ...[...duplicates.values()].flat()].map(({ ref }) => ref));
  const fields = grids.map((grid) => slotsOf(grid).filter(({ role }) => role === 'field'));
  const touched = fields.filter((slots) => slots.some(({ ref }) => found.has(ref)));
  return found.size >= least * touched.flat().length;
}
