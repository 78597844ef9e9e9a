import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeTotals } from '../../../lib/report/computed';
import { cellsOf, editions, editionOf } from '../../../lib/report/editions/catalogue';
import { validReports, zeroReport } from '../../support/reports';

describe('computeTotals', () => {
  it('is empty while nothing is stated: absent is not zero', () => {
    expect(computeTotals(editionOf('2021'), {})).toEqual({});
    expect(computeTotals(editionOf('2021'), { 'requests.received.total': 5, 'proactive.rules.issued': 1 })).toEqual({});
  });

  it('sums what is stated, rows first and then （七）总计', () => {
    expect(
      computeTotals(editionOf('2021'), {
        'requests.granted.naturalPerson': 3,
        'requests.granted.business': 1,
        'requests.unavailable.notHeld.naturalPerson': 2,
        'requests.carriedOut.business': 0,
        'disputes.review.upheld': 1,
        'requests.concluded.total': 99,
      }),
    ).toEqual({
      'requests.granted.total': 4,
      'requests.unavailable.notHeld.total': 2,
      'requests.carriedOut.total': 0,
      'requests.concluded.naturalPerson': 5,
      'requests.concluded.business': 1,
      'requests.concluded.total': 6,
      'disputes.review.total': 1,
    });
  });

  it('gives no total over words, and reads a mark as nothing', () => {
    const upheld = { 'disputes.review.upheld': 2 };
    expect(computeTotals(editionOf('2021'), { ...upheld, 'disputes.review.other': '3件' })).toEqual({});
    expect(computeTotals(editionOf('2021'), { ...upheld, 'disputes.review.other': '/' })).toEqual({
      'disputes.review.total': 2,
    });
  });

  it.each(editions)('computes every computed cell of edition $id and changes none that is right', (edition) => {
    const computed = cellsOf(edition).filter((cell) => cell.computed).map(({ id }) => id);
    expect(Object.keys(computeTotals(edition, zeroReport(edition))).sort()).toEqual([...computed].sort());
    fc.assert(
      fc.property(validReports(edition), (values) => {
        expect({ ...values, ...computeTotals(edition, values) }).toEqual(values);
      }),
      { numRuns: 50 },
    );
  });
});
