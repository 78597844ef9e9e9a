import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/report/checks/check';
import { cellsOf, editions } from '../../../lib/report/editions/catalogue';
import type { Edition, Equation } from '../../../lib/report/editions/types';
import { equationsOf } from '../../../lib/report/equations';
import { judge } from '../../../lib/report/judgement';
import type { CellId, Values } from '../../../lib/report/types';
import { naiveBreaches, type NaiveBreach } from '../../support/naive';
import { validReports, zeroReport } from '../../support/reports';

const summed = (edition: Edition): CellId[] => cellsOf(edition).flatMap(({ id, table }) => (table === 'proactive' ? [] : [id]));

/** How an equation names itself, as the naive evaluator does: by its total, a balance by 新收. */
const nameOf = ({ check: id, total, terms }: Equation) => `${id} ${total ?? terms[0]?.cell}`;
const breachName = ({ check: id, cell }: NaiveBreach) => `${id} ${cell}`;

/** For +1 in a cell of a report of zeros: the difference of each rule that fires. */
function expectedFor(edition: Edition, cell: CellId): Map<string, number> {
  const values = { ...(zeroReport(edition) as Record<CellId, number>), [cell]: 1 };
  return new Map(naiveBreaches(edition.id, values).map((breach) => [breachName(breach), breach.difference]));
}

/** What one equation says of +1 in each cell; 0 where it holds. */
function voice(equation: Equation, cells: readonly CellId[]): string {
  return cells
    .map((cell) => judge(equation, (id) => ({ kind: 'number', value: id === cell ? 1 : 0, tidy: true })))
    .map(({ state, residual }) => (state === 'broken' ? residual : 0))
    .join();
}

/** Every equation with one term dropped, flipped or of another cell, or with another total. */
function mutantsOf(equation: Equation, cells: readonly CellId[]): { kind: string; equation: Equation }[] {
  const { terms } = equation;
  const strangers = cells.filter((cell) => !terms.some((term) => term.cell === cell));
  const changed = terms.flatMap((term, at) => {
    const replace = (other: Partial<typeof term>): Equation => ({ ...equation, terms: terms.map((one, index) => (index === at ? { ...one, ...other } : one)) });
    return [
      { kind: 'dropped', equation: { ...equation, terms: terms.filter((one) => one !== term) } },
      { kind: 'flipped', equation: replace({ coefficient: term.coefficient === 1 ? -1 : 1 }) },
      { kind: 'exchanged', equation: replace({ cell: strangers[(at * 31) % strangers.length]! }) },
    ];
  });
  const totals = equation.total === undefined ? [] : terms.filter(({ cell }) => cell !== equation.total).map(({ cell }) => ({ kind: 'total', equation: { ...equation, total: cell } }));
  return [...changed, ...totals];
}

describe.each(editions)('equations of edition $id', (edition) => {
  const cells = summed(edition);
  const equations = equationsOf(edition);
  const expected = new Map(cells.map((cell) => [cell, expectedFor(edition, cell)]));

  it('+1 in any cell fires exactly the rules, with the signs, that the notice’s wording gives', () => {
    for (const cell of cells) {
      const fired = equations.flatMap((equation) => {
        const { state, residual } = judge(equation, (id) => ({ kind: 'number', value: id === cell ? 1 : 0, tidy: true }));
        return state === 'broken' ? [[nameOf(equation), residual] as const] : [];
      });
      expect(new Map(fired)).toEqual(expected.get(cell));
    }
  });

  it('kills every mutant: a term dropped, flipped or of another cell, another total', () => {
    const survivors: string[] = [];
    let made = 0;
    for (const original of equations) {
      const said = cells.map((cell) => expected.get(cell)!.get(nameOf(original)) ?? 0).join();
      for (const { kind, equation } of mutantsOf(original, cells)) {
        made += 1;
        const same = nameOf(equation) === nameOf(original) && voice(equation, cells) === said;
        if (same) survivors.push(`${kind} ${nameOf(original)}`);
      }
    }
    console.info(`edition ${edition.id}: ${made} mutants of ${equations.length} equations, ${survivors.length} survive`);
    expect(survivors).toEqual([]);
    expect(made).toBeGreaterThan(1000);
  });

  it('cells that the sums alone cannot tell apart: the five of each group of table 四, no others', () => {
    const groups = new Map<string, CellId[]>();
    for (const cell of cells) {
      const fired = [...expected.get(cell)!.keys()].sort().join();
      groups.set(fired, [...(groups.get(fired) ?? []), cell]);
    }
    const parts = ['upheld', 'corrected', 'other', 'pending', 'total'];
    expect([...groups.values()].filter((group) => group.length > 1)).toEqual(
      ['review', 'litigationDirect', 'litigationAfterReview'].map((group) => parts.map((part) => `disputes.${group}.${part}`)),
    );
  });

  it('the check and the naive evaluator agree on random reports', () => {
    const seed = Date.now() % 1_000_000;
    console.info(`naive evaluator, edition ${edition.id}: seed ${seed}`);
    const edits = fc.array(fc.tuple(fc.constantFrom(...cells), fc.integer({ min: 0, max: 400 })), { maxLength: 6 });
    fc.assert(
      fc.property(validReports(edition), edits, (right, changes) => {
        const values = { ...(right as Record<CellId, number>), ...Object.fromEntries(changes) };
        expect(breachesFound(edition, values)).toEqual(naiveBreaches(edition.id, values).map(breachName).sort());
      }),
      { numRuns: 80, seed },
    );
  }, 30_000);
});

function breachesFound(edition: Edition, values: Values): string[] {
  return check(edition, values, { scope: 'document' })
    .filter(({ check: id }) => ['T3-ROW', 'T3-SUM', 'T3-BAL', 'T4-SUM'].includes(id))
    .map(({ check: id, cells }) => `${id} ${cells[0]}`)
    .sort();
}
