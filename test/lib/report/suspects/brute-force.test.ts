import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edition2021 } from '../../../../lib/report/editions/2021';
import { cellId } from '../../../../lib/report/editions/catalogue';
import type { Edition } from '../../../../lib/report/editions/types';
import { equationsOf } from '../../../../lib/report/equations';
import { judge } from '../../../../lib/report/judgement';
import { suspects } from '../../../../lib/report/suspects/suspects';
import type { CellId } from '../../../../lib/report/types';

/** The form in small: two kinds of applicants, two results. */
const small: Edition = { ...edition2021, blocks: edition2021.blocks.flatMap(reduced) };

function reduced(block: Edition['blocks'][number]): Edition['blocks'] {
  if (block.table !== 'requests') return [];
  const rows = block.rows.filter(({ id }) => ['received', 'carriedIn', 'granted', 'partlyGranted', 'concluded', 'carriedOut'].includes(id));
  return [{ ...block, rows, columns: block.columns.filter(({ id }) => ['naturalPerson', 'business', 'total'].includes(id)) }];
}

const cells = small.blocks.flatMap(({ table, rows, columns }) => rows.flatMap((row) => columns.map((column) => cellId(table, row, column))));
type Figures = Record<CellId, number>;
const most = 14;

const holds = (values: Figures) => equationsOf(small).every(({ terms }) => terms.reduce((sum, { cell, coefficient }) => sum + coefficient * values[cell]!, 0) === 0);

/** Every way to mend the report by exactly `depth` changed cells. */
function bruteForce(values: Figures, depth: 1 | 2): string[][] {
  const found: string[][] = [];
  const others = (cell: CellId) => Array.from({ length: 3 * most }, (_, to) => to).filter((to) => to !== values[cell]);
  cells.forEach((cell, at) => {
    for (const to of others(cell)) {
      const once = { ...values, [cell]: to };
      if (depth === 1) {
        if (holds(once)) found.push([`${cell}=${to}`]);
        continue;
      }
      for (const second of cells.slice(at + 1)) {
        const needed = neededIn(once, second);
        if (needed !== undefined && needed !== values[second]) found.push([`${cell}=${to}`, `${second}=${needed}`]);
      }
    }
  });
  return found;
}

/** The figure of this cell with which everything holds. */
function neededIn(values: Figures, cell: CellId): number | undefined {
  const broken = equationsOf(small).find(({ terms }) => terms.some((term) => term.cell === cell) && terms.reduce((sum, term) => sum + term.coefficient * values[term.cell]!, 0) !== 0);
  if (!broken) return undefined;
  const residual = broken.terms.reduce((sum, term) => sum + term.coefficient * values[term.cell]!, 0);
  const to = values[cell]! - residual * broken.terms.find((term) => term.cell === cell)!.coefficient;
  return to >= 0 && holds({ ...values, [cell]: to }) ? to : undefined;
}

/** Every input that mends the report when each total is computed anew from it: of a report whose totals follow its inputs. */
function throughTotals(values: Figures): string[] {
  const totalled = (figures: Figures): Figures => withTotals({ ...figures });
  if (Object.entries(totalled(values)).some(([cell, value]) => values[cell] !== value)) return [];
  return cells.filter(isInput).flatMap((cell) => {
    const others = Array.from({ length: 3 * most }, (_, to) => to).filter((to) => to !== values[cell]);
    return others.filter((to) => holds(totalled({ ...values, [cell]: to }))).map((to) => `${cell}=${to}`);
  });
}

const isInput = (cell: CellId): boolean => !cell.endsWith('.total') && !cell.includes('.concluded.');

/** Changes `values`: what a form computes of its inputs. */
function withTotals(values: Figures): Figures {
  const at = (row: string, column: string) => `requests.${row}.${column}`;
  for (const column of ['naturalPerson', 'business']) values[at('concluded', column)] = values[at('granted', column)]! + values[at('partlyGranted', column)]!;
  for (const row of ['received', 'carriedIn', 'granted', 'partlyGranted', 'concluded', 'carriedOut']) {
    values[at(row, 'total')] = values[at(row, 'naturalPerson')]! + values[at(row, 'business')]!;
  }
  return values;
}

/** What only one of the lists has; of the second, what only `asked` wants. Nothing named at all differs too. */
function differing(named: readonly string[], tried: readonly string[], asked: readonly string[] = tried): string[] {
  const missing = asked.filter((one) => !named.includes(one));
  return [...named.filter((one) => !tried.includes(one)), ...missing, ...(named.length === 0 ? ['nothing named'] : [])];
}

function valid(drawn: readonly number[]): Figures {
  const at = (row: string, column: string) => `requests.${row}.${column}`;
  const values: Figures = {};
  (['naturalPerson', 'business'] as const).forEach((column, index) => {
    const [granted, partly, carriedOut] = drawn.slice(index * 4, index * 4 + 3) as [number, number, number];
    const due = granted + partly + carriedOut;
    const carriedIn = Math.min(due, drawn[index * 4 + 3]!);
    Object.assign(values, {
      [at('granted', column)]: granted,
      [at('partlyGranted', column)]: partly,
      [at('carriedOut', column)]: carriedOut,
      [at('carriedIn', column)]: carriedIn,
      [at('received', column)]: due - carriedIn,
    });
  });
  return withTotals(values);
}

it('on a small form the localiser finds what trying everything finds', () => {
  const seed = Date.now() % 1_000_000;
  const depths = { 1: 0, 2: 0, more: 0 };
  const reports = fc.array(fc.nat({ max: 4 }), { minLength: 8, maxLength: 8 }).map(valid);
  const edits = fc.array(fc.tuple(fc.constantFrom(...cells), fc.nat({ max: most })), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(reports, edits, (right, changes) => {
      const values = { ...right, ...Object.fromEntries(changes) };
      fc.pre(!holds(values));
      const judgements = equationsOf(small).map((equation) => judge(equation, (cell) => ({ kind: 'number', value: values[cell]!, tidy: true })));
      const { all } = suspects(small, { judgements, number: (cell) => values[cell], previous: () => undefined });
      const named = all.map(({ cell, expected }) => `${cell}=${expected}`);
      const single = bruteForce(values, 1).flat();
      const pairs = single.length > 0 ? [] : bruteForce(values, 2).flat();
      depths[single.length > 0 ? 1 : pairs.length > 0 ? 2 : 'more'] += 1;
      const wrongly = single.length > 0 ? differing(named, single) : pairs.length > 0 ? differing(named, [...pairs, ...throughTotals(values)], named) : [];
      expect({ values, wrongly }).toEqual({ values, wrongly: [] });
    }),
    { numRuns: 120, seed },
  );
  console.info(`brute force: seed ${seed}, solved by one change ${depths[1]}, by two ${depths[2]}, by more ${depths.more}`);
  expect(depths[1] + depths[2]).toBeGreaterThan(60);
}, 60_000);
