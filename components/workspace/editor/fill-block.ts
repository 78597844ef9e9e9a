import type { CellId, Values } from '../../../lib/report/types';
import type { Change } from './totals';

/** What the first row of a block says, in all rows below it. Totals that follow their sums are left out. */
export function spreadDown(block: readonly (readonly CellId[])[], values: Values, locked: ReadonlySet<CellId>): Change[] {
  const [first = [], ...below] = block;
  return below.flatMap((cells) =>
    cells.flatMap((cell, at) => {
      const source = first[at];
      return source === undefined || locked.has(cell) ? [] : [{ cell, value: values[source] }];
    }),
  );
}
