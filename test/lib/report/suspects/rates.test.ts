import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../../../lib/report/checks/check';
import { cellsOf, editionOf, type CellSpec } from '../../../../lib/report/editions/catalogue';
import type { CellId, Finding, Values } from '../../../../lib/report/types';
import { validReports } from '../../../support/reports';
import { mistyped } from '../../../support/slips';

const edition = editionOf('2021');
const cells = cellsOf(edition).filter(({ table }) => table !== 'proactive');
const perReport = 8;

interface Case {
  values: Values;
  last: Values;
  typed: [CellSpec, number][];
}

/** Reports, last year's beside them (figures alike, not the same), and wrong figures a hand could type. */
function casesOf(runs: number, typos: number, seed: number): Case[] {
  const similar = [(count: number) => count, (count: number) => count, (count: number) => Math.ceil(count * 1.3), (count: number) => Math.floor(count * 0.8)];
  const drift = fc.array(fc.constantFrom(...similar), { minLength: cells.length, maxLength: cells.length });
  const slip = fc.tuple(fc.shuffledSubarray(cells, { minLength: typos, maxLength: typos }), fc.array(fc.nat(), { minLength: typos, maxLength: typos }));
  const slips = fc.array(slip, { minLength: perReport, maxLength: perReport });
  return fc.sample(fc.tuple(validReports(edition), drift, slips), { numRuns: Math.ceil(runs / perReport), seed }).flatMap(([values, drifts, drawn]) => {
    const last = Object.fromEntries(cells.map(({ id }, index) => [id, drifts[index]!(Number(values[id]))]));
    return drawn.map(([wrong, picks]) => ({
      values,
      last,
      typed: wrong.map((cell, at): [CellSpec, number] => {
        const figures = mistyped(Number(values[cell.id]));
        return [cell, figures[picks[at]! % figures.length]!];
      }),
    }));
  });
}

function errorsIn({ values, last, typed }: Case): Finding[] {
  const wrong = { ...values, ...Object.fromEntries(typed.map(([{ id }, figure]) => [id, figure])) };
  const previous = { year: 2023, edition: edition.id, values: last };
  return check(edition, wrong, { scope: 'document', year: 2024, previous }).filter(({ check: id }) => /^T[34]-(?:ROW|SUM|BAL)$/.test(id));
}

const lists = (findings: readonly Finding[], cell: CellId, expected: unknown) =>
  findings.some(({ suspects }) => suspects.some((suspect) => suspect.cell === cell && suspect.expected === expected));
const share = (count: number, of: number) => `${((100 * count) / of).toFixed(2)} % (${count}/${of})`;

it('one typo anywhere in tables 三 and 四: found, and the true cell first', () => {
  const seed = Date.now() % 1_000_000;
  const cases = casesOf(5000, 1, seed);
  const tally: Record<string, { of: number; found: number; first: number }> = {};
  for (const one of cases) {
    const [[cell]] = one.typed as [[CellSpec, number]];
    const row = (tally[cell.table] ??= { of: 0, found: 0, first: 0 });
    const [finding] = errorsIn(one);
    row.of += 1;
    row.found += Number(finding !== undefined);
    row.first += Number(finding?.suspects[0]?.cell === cell.id && finding.suspects[0].expected === one.values[cell.id]);
  }
  const sum = (key: 'of' | 'found' | 'first') => Object.values(tally).reduce((total, row) => total + row[key], 0);
  const lines = Object.entries(tally).map(([table, row]) => `${table.padEnd(10)} found ${share(row.found, row.of)}, first ${share(row.first, row.of)}`);
  console.info([`one typo, seed ${seed}`, ...lines, `both       found ${share(sum('found'), sum('of'))}, first ${share(sum('first'), sum('of'))}`].join('\n'));
  expect(sum('of')).toBeGreaterThanOrEqual(5000);
  expect(sum('found') / sum('of')).toBeGreaterThanOrEqual(0.99);
  expect(sum('first') / sum('of')).toBeGreaterThanOrEqual(0.97);
}, 120_000);

it('two typos: both true cells are listed with their right figures', () => {
  const seed = Date.now() % 1_000_000;
  const cases = casesOf(1200, 2, seed);
  const listed = cases.filter((one) => {
    const found = errorsIn(one);
    return one.typed.every(([{ id }]) => lists(found, id, one.values[id]));
  });
  console.info(`two typos, seed ${seed}: both listed ${share(listed.length, cases.length)}`);
  expect(listed.length / cases.length).toBeGreaterThanOrEqual(0.99);
}, 120_000);
