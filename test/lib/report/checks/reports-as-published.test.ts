import { describe, expect, it } from 'vitest';
import { check } from '../../../../lib/report/checks/check';
import { cellsOf, editionOf } from '../../../../lib/report/editions/catalogue';
import type { EditionId, Values } from '../../../../lib/report/types';
import { zeroReport } from '../../../support/reports';

/** Shapes that published reports have, with invented figures. */
const row = (name: string, ...[naturalPerson, business, total]: [number, number, number]): Values => ({
  [`requests.${name}.naturalPerson`]: naturalPerson,
  [`requests.${name}.business`]: business,
  [`requests.${name}.total`]: total,
});
const findingsOf = (edition: EditionId, values: Values, confirming = false) =>
  check(editionOf(edition), values, { scope: 'document', confirming });
const brief = (edition: EditionId, values: Values) =>
  findingsOf(edition, values).map(({ check: id, cells, suspects }) => ({
    id,
    cells,
    suspects: suspects.map(({ cell, expected }) => `${cell}=${expected}`),
  }));
const zeros = zeroReport(editionOf('2021'));

describe('reports as they are published', () => {
  it('a year without applications, and a large one that adds up, have no finding', () => {
    expect(findingsOf('2021', zeros, true)).toEqual([]);
    const large = {
      ...zeros,
      ...row('received', 5210, 388, 5598),
      ...row('carriedIn', 104, 6, 110),
      ...row('granted', 3000, 201, 3201),
      ...row('refused.thirdParty', 14, 3, 17),
      ...row('unavailable.notHeld', 2190, 180, 2370),
      ...row('concluded', 5204, 384, 5588),
      ...row('carriedOut', 110, 10, 120),
    };
    expect(findingsOf('2021', large, true)).toEqual([]);
  });

  it('zeros and row totals left blank: the blank totals are deduced, nothing is broken', () => {
    const stated: Values = {
      ...row('received', 420, 17, 437),
      'requests.carriedIn.naturalPerson': 8,
      'requests.carriedIn.total': 8,
      'requests.granted.naturalPerson': 130,
      'requests.granted.business': 9,
      'requests.unavailable.notHeld.naturalPerson': 290,
      'requests.unavailable.notHeld.business': 8,
      ...row('concluded', 420, 17, 437),
      'requests.carriedOut.naturalPerson': 8,
      'requests.carriedOut.total': 8,
    };
    const found = findingsOf('2019', stated);
    expect(found.filter(({ check: id }) => id !== 'C-BLANK')).toEqual([]);
    expect(found.slice(0, 4).map(({ cells, deduced }) => [cells.length, cells[0], deduced])).toEqual([
      [10 + 12, 'proactive.rules.made', undefined],
      [1, 'requests.granted.total', 139],
      [1, 'requests.unavailable.notHeld.total', 298],
      [cellsOf(editionOf('2019')).filter(({ id, table }) => table === 'requests' && stated[id] === undefined).length - 2, 'requests.received.research', undefined],
    ]);
    expect(findingsOf('2019', stated, true).every(({ level }) => level === 'error')).toBe(true);
  });

  it('（七）总计 left at 0 in both columns: the two totals come first', () => {
    const total = 'requests.concluded.total=6';
    const column = 'requests.concluded.naturalPerson=6';
    const balance = (name: string) => ['received', 'carriedIn', 'concluded', 'carriedOut'].map((line) => `requests.${line}.${name}`);
    expect(brief('2021', { ...zeros, ...row('received', 6, 0, 6), ...row('granted', 6, 0, 6) })).toEqual([
      { id: 'T3-SUM', cells: ['requests.concluded.naturalPerson'], suspects: [column] },
      { id: 'T3-SUM', cells: ['requests.concluded.total'], suspects: [total] },
      { id: 'T3-BAL', cells: balance('naturalPerson'), suspects: [column] },
      { id: 'T3-BAL', cells: balance('total'), suspects: [total] },
    ]);
  });

  it('an application counted as concluded and as carried out: the cells that could be wrong, nothing certain', () => {
    const values = { ...zeros, ...row('received', 2, 0, 2), ...row('otherwiseClosed.other', 2, 0, 2), ...row('concluded', 2, 0, 2) };
    const [first, second] = brief('2021', { ...values, ...row('carriedOut', 2, 0, 2) });
    expect(first?.suspects.map((suspect) => suspect.split('.')[1]).sort()).toEqual(['carriedIn', 'carriedOut', 'otherwiseClosed', 'received']);
    expect(second?.suspects).toEqual(first?.suspects);
  });

  it('a total of table 四 left at 0', () => {
    expect(brief('2021', { ...zeros, 'disputes.litigationDirect.corrected': 2 })).toEqual([
      {
        id: 'T4-SUM',
        cells: ['disputes.litigationDirect.total'],
        suspects: ['disputes.litigationDirect.total=2', 'disputes.litigationDirect.corrected=0'],
      },
    ]);
  });
});
