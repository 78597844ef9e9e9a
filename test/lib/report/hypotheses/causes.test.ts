import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../lib/report/checks/check';
import { cellId, editionOf } from '../../../../lib/report/editions/catalogue';
import { deepCausesOf } from '../../../../lib/report/hypotheses/causes';
import type { CellId, Values } from '../../../../lib/report/types';
import { busyReport } from '../../../support/busy-report';
import { validReports } from '../../../support/reports';

const edition = editionOf('2021');
const rows = edition.blocks
  .filter(({ table }) => table === 'requests')
  .flatMap(({ rows: lines, columns }) => lines.map((row) => columns.map((column) => cellId('requests', row, column))));
const right = busyReport(edition, 1);

const causesIn = (values: Values) => deepCausesOf(edition, values, check(edition, values, { scope: 'document' }));
const mended = (values: Values, changes: readonly { cell: CellId; to: number }[] = []) => ({
  ...values,
  ...Object.fromEntries(changes.map(({ cell, to }) => [cell, to])),
});
const at = (row: number, column: number): CellId => rows[row]![column]!;

/** What a clerk's slip makes of a report. */
const slips = {
  swapInRow: (values: Values) => ({ ...values, [at(4, 0)]: values[at(4, 1)]!, [at(4, 1)]: values[at(4, 0)]! }),
  swapInColumn: (values: Values) => ({ ...values, [at(3, 2)]: values[at(12, 2)]!, [at(12, 2)]: values[at(3, 2)]! }),
  /** （七）总计 pasted into 结转下年度, and nothing of its own left. */
  rowDown: (values: Values) => mapped(values, (row, column) => (row === 24 ? at(23, column) : row === 23 ? undefined : at(row, column))),
  rightInRow: (values: Values) => mapped(values, (row, column) => (row !== 6 ? at(row, column) : column === 0 ? undefined : at(row, column - 1))),
  blockRight: (values: Values) =>
    mapped(values, (row, column) => (row < 2 || row > 9 ? at(row, column) : column === 0 ? undefined : at(row, column - 1))),
  blockDown: (values: Values) => mapped(values, (row, column) => (row < 4 ? at(row, column) : row === 4 ? undefined : at(row - 1, column))),
};

/** undefined: 0 stands there. */
function mapped(values: Values, from: (row: number, column: number) => CellId | undefined): Values {
  const moved = rows.flatMap((line, row) =>
    line.map((cell, column): [CellId, number] => {
      const source = from(row, column);
      return [cell, source === undefined ? 0 : Number(values[source])];
    }),
  );
  return { ...values, ...Object.fromEntries(moved) };
}

describe('slips that move several figures', () => {
  it.each(Object.entries(slips))('%s: one card, whose changes bring the report back', (_, slip) => {
    const wrong = slip(right);
    const [first, ...others] = causesIn(wrong).filter(({ level }) => level === 'error');
    expect(first?.changes).toBeDefined();
    expect(mended(wrong, first?.changes)).toEqual(right);
    expect(others).toEqual([]);
  });

  it('words each slip with place and act', () => {
    const words = Object.values(slips).map((slip) => {
      const [cause] = causesIn(slip(right));
      return `${cause?.claim}。${cause?.act}`;
    });
    expect(words).toEqual([
      '三（三）1.属于国家秘密·自然人 与 三（三）1.属于国家秘密·商业企业 像是互相填反了。两格对换',
      '三（二）部分公开·科研机构 与 三（四）1.本机关不掌握相关政府信息·科研机构 像是互相填反了。两格对换',
      '表三“（七）总计”一行像是填到了下一行“四、结转下年度继续办理”。移回上一行',
      '表三“（三）3.危及“三安全一稳定””一行像是往右错了一列。移回原位',
      '表三“（一）予以公开”至“（三）6.属于四类过程性信息”各行像是往右错了一列。移回原位',
      '表三“（三）1.属于国家秘密”至“四、结转下年度继续办理”各行像是往下错了一行。移回原位',
    ]);
  });

  it('one mistyped figure is no such slip', () => {
    const [cause] = causesIn({ ...right, [at(23, 0)]: Number(right[at(23, 0)]) + 54 });
    expect(cause).toMatchObject({ cells: [at(23, 0)], expected: right[at(23, 0)] });
    expect(cause?.changes).toBeUndefined();
  });

  it('what it changes always clears the errors it stands for and makes none', () => {
    let named = 0;
    const wrong = fc.tuple(validReports(edition), fc.constantFrom(...Object.values(slips))).map(([values, slip]) => slip(values));
    fc.assert(
      fc.property(wrong, (values) => {
        const [cause] = causesIn(values);
        if (!cause?.changes) return;
        named += 1;
        const after = check(edition, mended(values, cause.changes), { scope: 'document' });
        const claimed = new Set(cause.findings.map(({ message }) => message));
        const before = check(edition, values, { scope: 'document' }).filter(({ message }) => !claimed.has(message));
        for (const { check: id, cells, level } of after.filter((finding) => finding.level === 'error')) {
          expect(before).toContainEqual(expect.objectContaining({ check: id, cells, level }));
        }
      }),
      { numRuns: 40 },
    );
    expect(named).toBeGreaterThan(20);
  }, 60_000);

  it('two unrelated mistypes stay two cards', () => {
    const values = { ...right, [at(4, 0)]: Number(right[at(4, 0)]) + 3, [at(12, 3)]: Number(right[at(12, 3)]) + 40 };
    expect(causesIn(values).map(({ cells, expected }) => [cells, expected])).toEqual([
      [[at(4, 0)], right[at(4, 0)]],
      [[at(12, 3)], right[at(12, 3)]],
    ]);
  });
});

describe('the whole table one column off', () => {
  const right1 = (values: Values) => mapped(values, (row, column) => (column === 0 ? undefined : at(row, column - 1)));
  const left1 = (values: Values) => mapped(values, (row, column) => (column === 6 ? undefined : at(row, column + 1)));

  it.each([['右', right1], ['左', left1]] as const)('往%s: one card that brings every figure back', (side, slip) => {
    const wrong = slip(right);
    const [first, ...others] = causesIn(wrong).filter(({ level }) => level === 'error');
    expect(first?.claim).toBe(`表三整张表像是往${side}错了一列`);
    expect(mended(wrong, first?.changes)).toEqual(right);
    expect(others).toEqual([]);
  });

  it('totals left at 0, or wrong where nobody of 自然人 applied, are not taken for it', () => {
    const without = Object.fromEntries(rows.map((row) => [row[6]!, 0]));
    expect(causesIn({ ...right, ...without }).some(({ claim }) => claim.includes('整张表'))).toBe(false);
    const business = { ...mapped(right, () => undefined), [at(0, 1)]: 5, [at(2, 1)]: 5, [at(23, 1)]: 5 };
    expect(causesIn(business).some(({ claim }) => claim.includes('整张表'))).toBe(false);
    expect(causesIn({ ...business, [at(0, 6)]: 5, [at(2, 6)]: 5, [at(23, 6)]: 4 }).some(({ claim }) => claim.includes('整张表'))).toBe(false);
  });
});

describe('what belongs together', () => {
  it('a negative figure that the sums name is one card with the check of the cell alone', () => {
    const causes = causesIn({ ...right, [at(4, 1)]: -Number(right[at(4, 1)]) });
    expect(causes.map(({ cells, expected, findings }) => [cells, expected, findings.map(({ check: id }) => id)])).toEqual([[[at(4, 1)], right[at(4, 1)], ['T3-ROW', 'T3-SUM', 'C-NEG']]]);
  });

  it('one cell that two sums want to hold different figures is said once, with both', () => {
    const wrong = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [at(2 + index, index % 6), Number(right[at(2 + index, index % 6)]) + 10]));
    const claims = causesIn({ ...right, ...wrong }).map(({ claim }) => claim);
    expect(claims.filter((claim) => / 或 /.test(claim)).length).toBeGreaterThan(0);
    expect(claims.filter((claim) => /以下 1 格/.test(claim))).toEqual([]);
  });

  it('two errors in different tables are two cards', () => {
    const two = causesIn({ ...right, [at(23, 0)]: Number(right[at(23, 0)]) + 54, 'disputes.review.total': Number(right['disputes.review.total']) + 100 });
    expect(two.map(({ cells }) => cells.includes(at(23, 0)) || cells.includes('disputes.review.total'))).toEqual([true, true]);
  });
});

it('one blank in a sum, and all totals blank, offer what they must be', () => {
  const { [at(5, 2)]: _, ...one } = right;
  expect(check(edition, one, { scope: 'document' })).toMatchObject([{ check: 'C-BLANK', cells: [at(5, 2)], deduced: right[at(5, 2)] }]);
  const totals = new Set(rows.flatMap((row, index) => (index === 23 ? row : [row[6]!])));
  const without = Object.fromEntries(Object.entries(right).filter(([cell]) => !totals.has(cell)));
  const told = check(edition, without, { scope: 'document' }).flatMap(({ cells, deduced }) => (deduced === undefined ? [] : [[cells[0], deduced]]));
  // Of a row of zeros nothing is told: 0 may be what was meant, and a blank is not 0.
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries([...totals].flatMap((cell) => (right[cell] === 0 || cell === at(23, 6) ? [] : [[cell, right[cell]]]))));
});
