import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../lib/report/checks/check';
import { editionOf } from '../../../../lib/report/editions/catalogue';
import type { CellId, EditionId, Value } from '../../../../lib/report/types';

interface Published {
  id: string;
  agency: string;
  edition: EditionId;
  year: number;
  /** null: left blank in the source; a cell that is missing is not judged. */
  values: Record<CellId, Value | null>;
  violations: { check: string; cells: CellId[]; expected: number; found: number | null }[];
}

const folder = fileURLToPath(new URL('../../../../../shared/reports/', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.json$/.test(name)) : [];
const published = files.map((name): Published => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')));

/** Real published reports, where the folder exists. `reports-as-published.test.ts` has the same shapes with invented figures. */
describe.runIf(published.length > 0)('published reports', () => {
  it.each(published)('$id: every broken sum is found, and no error beside them', (report) => {
    const found = findingsOf(report, false);
    for (const { check: id, cells, expected } of report.violations) {
      // The balance has no total of its own to deduce.
      const deduced = id === 'T3-BAL' ? {} : { deduced: expected };
      expect(found).toContainEqual(expect.objectContaining({ check: id, cells, ...deduced }));
    }
    const listed = report.violations.map(({ check: id, cells }) => `${id} ${cells.join()}`);
    const errors = found.filter(({ level }) => level === 'error').map(({ check: id, cells }) => `${id} ${cells.join()}`);
    expect(errors.filter((error) => !listed.includes(error))).toEqual([]);
  });

  it.each(published)('$id: blanks become errors only when it is submitted', (report) => {
    const blank = findingsOf(report, false).filter(({ check: id }) => id === 'C-BLANK');
    const confirmed = findingsOf(report, true).filter(({ check: id }) => id === 'C-BLANK');
    expect(blank.every(({ level }) => level === 'warning')).toBe(true);
    expect(confirmed.every(({ level }) => level === 'error')).toBe(true);
    expect(blank.flatMap(({ cells }) => cells).sort()).toEqual(
      Object.entries(report.values).flatMap(([cell, value]) => (value === null ? [cell] : [])).sort(),
    );
  });

  it.each([
    ['125', 'T3-SUM', 'requests.concluded.naturalPerson', 3],
    ['125', 'T3-SUM', 'requests.concluded.total', 3],
    ['130', 'T4-SUM', 'disputes.review.total', 1],
  ] as const)('%s %s: %s should be %i', (id, checkId, cell, expected) => {
    const report = published.find((one) => one.id === id)!;
    const finding = findingsOf(report, false).find((one) => one.check === checkId && one.cells[0] === cell);
    expect(finding?.suspects[0]).toMatchObject({ cell, expected });
  });
});

function findingsOf(report: Published, confirming: boolean) {
  const values = Object.fromEntries(
    Object.entries(report.values).flatMap(([cell, value]): [CellId, Value][] => (value === null ? [] : [[cell, value]])),
  );
  const held = new Set(Object.keys(report.values));
  return check(editionOf(report.edition), values, {
    scope: 'page',
    year: report.year,
    unit: report.agency,
    held,
    writable: held,
    confirming,
  });
}
