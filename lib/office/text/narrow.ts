import type { Equation } from '../../report/editions/types';
import type { CellId } from '../../report/types';

/** A row whose figures can be cut in several ways. */
export interface OpenRow {
  cells: readonly CellId[];
  ways: readonly (readonly string[])[];
  raw: string;
  doubt: string;
}

const maxCombinations = 4000;

/** The one choice of ways under which every sum over known cells holds; undefined when none or several do. */
export function narrowWays(
  open: readonly OpenRow[],
  known: ReadonlyMap<CellId, number>,
  equations: readonly Equation[],
): readonly (readonly string[])[] | undefined {
  const combinations = open.reduce((product, { ways }) => product * ways.length, 1);
  if (combinations > maxCombinations) return undefined;
  const cells = new Set(open.flatMap((row) => row.cells));
  const judged = equations.filter(
    ({ terms }) => terms.some(({ cell }) => cells.has(cell)) && terms.every(({ cell }) => cells.has(cell) || known.has(cell)),
  );
  let found: (readonly string[])[] | undefined;
  for (let index = 0; index < combinations; index++) {
    let rest = index;
    const choice = open.map(({ ways }) => {
      const way = ways[rest % ways.length]!;
      rest = Math.floor(rest / ways.length);
      return way;
    });
    const trial = new Map(known);
    open.forEach((row, i) => row.cells.forEach((cell, k) => trial.set(cell, Number(choice[i]![k]))));
    const holds = judged.every(
      ({ terms }) => terms.reduce((sum, { cell, coefficient }) => sum + coefficient * trial.get(cell)!, 0) === 0,
    );
    if (!holds) continue;
    if (found) return undefined;
    found = choice;
  }
  return found;
}
