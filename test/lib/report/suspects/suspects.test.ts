import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../lib/report/checks/check';
import { cellsOf, editions, editionOf } from '../../../../lib/report/editions/catalogue';
import type { Edition } from '../../../../lib/report/editions/types';
import type { CellId, Finding, Values } from '../../../../lib/report/types';
import { validReports, zeroReport } from '../../../support/reports';

const edition = editionOf('2021');
const zeros = zeroReport(edition);
const errorsOf = (of: Edition, values: Values, previous?: Values): Finding[] =>
  check(of, values, {
    scope: 'document',
    year: 2024,
    ...(previous ? { previous: { year: 2023, edition: of.id, values: previous } } : {}),
  }).filter(({ check: id }) => ['T3-ROW', 'T3-SUM', 'T3-BAL', 'T4-SUM'].includes(id));
const firstOf = (findings: readonly Finding[]) => findings.map(({ suspects }) => suspects[0]?.cell);
const summed = (of: Edition) => cellsOf(of).filter(({ table }) => table !== 'proactive');

/** A report with real-looking figures in all three tables. */
const filled: Values = {
  ...zeros,
  'requests.received.naturalPerson': 126,
  'requests.received.business': 5,
  'requests.received.total': 131,
  'requests.carriedIn.naturalPerson': 9,
  'requests.carriedIn.total': 9,
  'requests.granted.naturalPerson': 93,
  'requests.granted.business': 4,
  'requests.granted.total': 97,
  'requests.refused.thirdParty.business': 1,
  'requests.refused.thirdParty.total': 1,
  'requests.unavailable.notHeld.naturalPerson': 35,
  'requests.unavailable.notHeld.total': 35,
  'requests.concluded.naturalPerson': 128,
  'requests.concluded.business': 5,
  'requests.concluded.total': 133,
  'requests.carriedOut.naturalPerson': 7,
  'requests.carriedOut.total': 7,
  'disputes.review.upheld': 12,
  'disputes.review.total': 12,
};

describe('suspects', () => {
  it('finds digits swapped in （七）总计 from three equations', () => {
    const found = errorsOf(edition, { ...filled, 'requests.concluded.naturalPerson': 182 });
    expect(found.map(({ check: id }) => id)).toEqual(['T3-ROW', 'T3-SUM', 'T3-BAL']);
    for (const { suspects } of found) {
      expect(suspects).toEqual([
        { cell: 'requests.concluded.naturalPerson', expected: 128, reason: '与 3 条关系相符，疑为数字颠倒', explains: 3 },
      ]);
    }
  });

  it('gives each of several independent errors its own suspect', () => {
    const found = errorsOf(edition, {
      ...filled,
      'requests.granted.naturalPerson': 39,
      'requests.refused.thirdParty.business': 2,
      'requests.carriedOut.total': 70,
      'disputes.review.total': 21,
    });
    const first = firstOf(found);
    expect(new Set(first)).toEqual(
      new Set([
        'requests.granted.naturalPerson',
        'requests.refused.thirdParty.business',
        'requests.carriedOut.total',
        'disputes.review.total',
      ]),
    );
  });

  it('tells two errors in the same column apart', () => {
    const found = errorsOf(edition, {
      ...filled,
      'requests.granted.naturalPerson': 90,
      'requests.unavailable.notHeld.naturalPerson': 53,
    });
    expect(found.map(({ check: id, suspects }) => [id, suspects.map(({ cell, expected }) => [cell, expected])])).toEqual([
      ['T3-ROW', [['requests.granted.naturalPerson', 93]]],
      ['T3-ROW', [['requests.unavailable.notHeld.naturalPerson', 35]]],
      [
        'T3-SUM',
        [
          ['requests.unavailable.notHeld.naturalPerson', 35],
          ['requests.granted.naturalPerson', 93],
        ],
      ],
    ]);
  });

  it('says of cells that are wrong together that they are', () => {
    const wrong = { ...filled, 'requests.granted.naturalPerson': 90, 'requests.unavailable.notHeld.naturalPerson': 53 };
    const sum = errorsOf(edition, wrong).find(({ check: id }) => id === 'T3-SUM');
    expect(sum?.suspects[0]).toEqual({
      cell: 'requests.unavailable.notHeld.naturalPerson',
      expected: 35,
      reason: '与“三（一）予以公开·自然人”同改才相符，疑为数字颠倒',
      explains: 2,
      together: ['requests.granted.naturalPerson'],
    });
  });

  it('finds a total row left at 0 although its own cells agree', () => {
    const found = errorsOf(edition, {
      ...zeros,
      'requests.received.naturalPerson': 3,
      'requests.received.total': 3,
      'requests.unavailable.notHeld.naturalPerson': 3,
      'requests.unavailable.notHeld.total': 3,
    });
    expect(found.map(({ check: id, suspects }) => [id, suspects.map(({ cell, expected }) => `${cell}=${expected}`)])).toEqual([
      ['T3-SUM', ['requests.concluded.naturalPerson=3']],
      ['T3-SUM', ['requests.concluded.total=3']],
      ['T3-BAL', ['requests.concluded.naturalPerson=3']],
      ['T3-BAL', ['requests.concluded.total=3']],
    ]);
  });

  it('finds a figure that stands one column too far', () => {
    const found = errorsOf(edition, {
      ...filled,
      'requests.unavailable.notHeld.naturalPerson': 0,
      'requests.unavailable.notHeld.business': 35,
    });
    expect(firstOf(found)).toEqual(['requests.unavailable.notHeld.naturalPerson', 'requests.unavailable.notHeld.business']);
  });

  it('puts a total left at 0 before a part that would have to vanish', () => {
    const [found] = errorsOf(edition, { ...zeros, 'disputes.review.upheld': 1 });
    expect(found?.suspects.map(({ cell, expected }) => [cell, expected])).toEqual([
      ['disputes.review.total', 1],
      ['disputes.review.upheld', 0],
    ]);
  });

  it('lets last year decide what the sums leave open', () => {
    const wrong = { ...zeros, 'disputes.review.upheld': 4, 'disputes.review.other': 7, 'disputes.review.total': 14 };
    const lastYear = (cell: CellId, value: number) => ({ ...zeros, 'disputes.review.total': 5, [cell]: value });
    expect(firstOf(errorsOf(edition, wrong, lastYear('disputes.review.upheld', 7)))).toEqual(['disputes.review.upheld']);
    expect(firstOf(errorsOf(edition, wrong, lastYear('disputes.review.other', 10)))).toEqual(['disputes.review.other']);
  });

  it.each(editions)('edition $id: reports that are right give no error', (of) => {
    fc.assert(
      fc.property(validReports(of), (values) => {
        expect(check(of, values, { scope: 'document', confirming: true }).filter(({ level }) => level === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(editions)('edition $id: any change of one cell is found, its suspects hold the cell, mending it clears the errors', (of) => {
    const change = fc.integer({ min: -50, max: 5000 }).filter((delta) => delta !== 0);
    fc.assert(
      fc.property(validReports(of), fc.constantFrom(...summed(of)), change, (values, { id }, delta) => {
        const right = Number(values[id]);
        const found = errorsOf(of, { ...values, [id]: right + delta });
        expect(found.length).toBeGreaterThan(0);
        for (const { suspects } of found) {
          expect(suspects).toContainEqual(expect.objectContaining({ cell: id, expected: right }));
          for (const { cell, expected } of suspects) {
            expect(errorsOf(of, { ...values, [id]: right + delta, [cell]: expected })).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('names two changed cells of different lines both, each first somewhere', () => {
    const cells = summed(edition).filter(({ table, computed }) => table === 'requests' && !computed);
    fc.assert(
      fc.property(validReports(edition), fc.shuffledSubarray(cells, { minLength: 2, maxLength: 2 }), (values, picked) => {
        const [a, b] = picked as [(typeof cells)[number], (typeof cells)[number]];
        fc.pre(a.row.id !== b.row.id && a.column.id !== b.column.id);
        const wrong = { ...values, [a.id]: Number(values[a.id]) + 3, [b.id]: Number(values[b.id]) + 40 };
        expect(new Set(firstOf(errorsOf(edition, wrong)))).toEqual(new Set([a.id, b.id]));
      }),
      { numRuns: 100 },
    );
  });
});
