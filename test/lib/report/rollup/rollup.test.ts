import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeTotals } from '../../../../lib/report/computed';
import { cellsOf, editionOf } from '../../../../lib/report/editions/catalogue';
import { longFormLines } from '../../../../lib/report/rollup/long-form';
import type { RollupFrame, Submission } from '../../../../lib/report/rollup/submission';
import { partsOf, sumReports } from '../../../../lib/report/rollup/sum';
import { unitRows } from '../../../../lib/report/rollup/units';

const edition = editionOf('2021');
let count = 0;
function submission(unit: string, more: Partial<Submission> = {}): Submission {
  count += 1;
  return { n: count, source: `${unit}.json`, unit, unitKey: unit, year: 2025, edition: '2021', values: { a: count }, unsure: [], errors: 0, warnings: 0, ...more };
}
const frame: RollupFrame = { year: 2025, edition: '2021', roster: new Map([['甲局', '甲局'], ['乙局', '乙局'], ['丙局', '丙局']]) };
const states = (list: Submission[]) => Object.fromEntries(unitRows(frame, list).map(({ unit, state, included }) => [`${unit} ${state}`, included]));

describe('unitRows', () => {
  it('tells who is counted, who is missing and who is not on the list', () => {
    expect(states([submission('甲局'), submission('丁局')])).toEqual({ '甲局 counted': true, '丁局 extra': false, '乙局 missing': false, '丙局 missing': false });
  });

  it('counts neither of two different reports, and one of two equal ones', () => {
    const rows = unitRows(frame, [submission('甲局'), submission('甲局'), submission('乙局', { values: { a: 1 } }), submission('乙局', { values: { a: 1 } })]);
    expect(rows.filter(({ unit }) => unit === '甲局').map(({ state, included }) => [state, included])).toEqual([['duplicate', false], ['duplicate', false]]);
    expect(rows.filter(({ unit }) => unit === '乙局').map(({ state, included }) => [state, included])).toEqual([['copy', false], ['counted', true]]);
  });

  it('leaves another year out whatever the user says, and takes a returned one when the user says so', () => {
    expect(states([submission('甲局', { year: 2024, included: true }), submission('乙局', { errors: 1, included: true }), submission('丙局', { unsure: ['a'] })])).toEqual({
      '甲局 year': false,
      '乙局 returned': true,
      '丙局 unsure': false,
    });
  });
});

describe('sumReports', () => {
  const inputs = cellsOf(edition).filter(({ computed }) => !computed).map(({ id }) => id);
  it('adds inputs exactly and computes the totals from the sums', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined });
    const report = fc.array(figure, { minLength: inputs.length, maxLength: inputs.length }).map((figures) => ({
      values: Object.fromEntries(inputs.flatMap((id, at) => (figures[at] === undefined ? [] : [[id, id.endsWith('amount') ? figures[at] / 100 : figures[at]]]))),
    }));
    fc.assert(
      fc.property(fc.array(report, { minLength: 1, maxLength: 8 }), (reports) => {
        const { values, silent } = sumReports(edition, reports);
        for (const id of inputs) {
          const stated = reports.flatMap(({ values: own }) => (own[id] === undefined ? [] : [own[id]]));
          expect(values[id]).toBe(stated.length === 0 ? undefined : Math.round(stated.reduce((a, b) => a + b * 100, 0)) / 100);
          expect(silent.get(id) ?? 0).toBe(reports.length - stated.length);
        }
        expect(values).toMatchObject(computeTotals(edition, values));
      }),
      { numRuns: 40 },
    );
  });

  it('adds 万元 without drift', () => {
    expect(sumReports(edition, [{ values: { 'proactive.fees.amount': 0.1 } }, { values: { 'proactive.fees.amount': 0.2 } }]).values['proactive.fees.amount']).toBe(0.3);
  });

  it('takes no stated total: each unit adds what its inputs say', () => {
    const one = submission('甲局', { values: { 'disputes.review.upheld': 2, 'disputes.review.total': 9 } });
    expect(sumReports(edition, [one]).values['disputes.review.total']).toBe(2);
    expect(partsOf(edition, 'disputes.review.total', [one])).toEqual([{ n: one.n, unit: '甲局', figure: 2 }]);
  });
});

it('the long form has a line for every stated cell, words quoted, formulas disarmed', () => {
  const values = { 'requests.received.naturalPerson': 3, 'proactive.fees.amount': '1,5 "万元"', 'disputes.review.upheld': '=1+1' };
  expect(longFormLines(submission('甲局,办', { values, unsure: ['requests.received.naturalPerson'] }))).toEqual([
    '"甲局,办",2025,2021,proactive.fees.amount,"1,5 ""万元""",0',
    '"甲局,办",2025,2021,requests.received.naturalPerson,3,1',
    '"甲局,办",2025,2021,disputes.review.upheld,\'=1+1,0',
  ]);
});
