import { describe, expect, it } from 'vitest';
import { cellOf, cellsOf, editionForYear, editionOf, placeOf } from '../../../lib/report/editions/catalogue';
import { equationsOf } from '../../../lib/report/equations';

describe.each([
  ['2019', { proactive: 22, requests: 161, disputes: 15 }, 29 + 3, 23 + 7 + 7 + 3],
  ['2021', { proactive: 10, requests: 175, disputes: 15 }, 31 + 3, 25 + 7 + 7 + 3],
] as const)('edition %s', (id, sizes, computed, equations) => {
  const edition = editionOf(id);
  const cells = cellsOf(edition);

  it('has the cells of the notice', () => {
    const sizeOf = (table: string) => cells.filter((cell) => cell.table === table).length;
    expect({ proactive: sizeOf('proactive'), requests: sizeOf('requests'), disputes: sizeOf('disputes') }).toEqual(sizes);
    expect(new Set(cells.map((cell) => cell.id)).size).toBe(cells.length);
    expect(new Set(cells.map((cell) => cell.place)).size).toBe(cells.length);
  });

  it('has the computed totals and equalities of the notice', () => {
    expect(cells.filter((cell) => cell.computed)).toHaveLength(computed);
    expect(equationsOf(edition)).toHaveLength(equations);
    const known = new Set(cells.map((cell) => cell.id));
    for (const { terms } of equationsOf(edition)) for (const { cell } of terms) expect(known).toContain(cell);
  });
});

it('chooses the edition by report year', () => {
  expect([2018, 2019, 2020, 2021, 2031].map((year) => editionForYear(year)?.id)).toEqual([undefined, '2019', '2019', '2021', '2021']);
});

it.each([
  ['requests.concluded.naturalPerson', '三（七）总计·自然人'],
  ['requests.refused.thirdParty.business', '三（三）4.保护第三方合法权益·商业企业'],
  ['requests.received.naturalPerson', '三 一、本年新收·自然人'],
  ['requests.partlyGranted.total', '三（二）部分公开·总计'],
  ['requests.otherwiseClosed.feeUnpaid.total', '三（六）2.申请人逾期未按收费通知要求缴纳费用·总计'],
  ['proactive.penalties.decisions', '二 行政处罚·本年处理决定数量'],
  ['proactive.fees.amount', '二 行政事业性收费·本年收费金额'],
  ['disputes.review.upheld', '四 行政复议·结果维持'],
  ['disputes.litigationDirect.total', '四 行政诉讼（未经复议直接起诉）·总计'],
  ['problems', '五、存在的主要问题及改进情况'],
])('names %s as %s', (field, place) => {
  expect(placeOf(editionOf('2021'), field)).toBe(place);
});

it('does not know a cell of another edition', () => {
  expect(cellOf(editionOf('2019'), 'requests.otherwiseClosed.other.total')).toBeUndefined();
  expect(cellOf(editionOf('2021'), 'constructor')).toBeUndefined();
});
