import { describe, expect, it } from 'vitest';
import { handoversOf, pairsOf } from '../../../../lib/report/compare/continuity';
import type { CompareColumn } from '../../../../lib/report/compare/compare';
import { checkReport } from '../../../../lib/report/checks/check-report';
import { editionOf } from '../../../../lib/report/editions/catalogue';
import type { EditionId, Value } from '../../../../lib/report/types';

const report = (year: number, values: Record<string, Value>, edition: EditionId = '2021', unit = '青川市水利局'): CompareColumn => ({ id: `${unit} ${year}`, unit, year, edition, values, narratives: {} });
const before = report(2024, { 'requests.carriedOut.naturalPerson': 3, 'requests.carriedOut.total': 3, 'proactive.normativeDocuments.inForce': 200 });
const after = report(2025, {
  'requests.carriedIn.naturalPerson': 3,
  'requests.carriedIn.total': 4,
  'proactive.normativeDocuments.issued': 12,
  'proactive.normativeDocuments.repealed': 5,
  'proactive.normativeDocuments.inForce': 210,
});
const find = (label: string, pair = { before, after }) => handoversOf(pair).find((one) => one.label === label);

describe('handovers', () => {
  const cases: [string, object | undefined][] = [
    ['结转申请·自然人', { due: 3, stated: 3, sum: '3', level: 'warning' }],
    ['结转申请·总计', { due: 3, stated: 4, level: 'error' }],
    ['结转申请·商业企业', { due: undefined, stated: undefined }],
    ['行政规范性文件·现行有效', { due: 207, stated: 210, sum: '200＋12－5＝207', level: 'warning' }],
    ['规章·现行有效', { due: undefined, stated: undefined }],
  ];
  it.each(cases)('%s', (label, expected) => expect(find(label)).toMatchObject(expected!));

  it('blank is not zero, words are no number', () => {
    expect(find('结转申请·自然人', { before: report(2024, { 'requests.carriedOut.naturalPerson': '3件' }), after })).toMatchObject({ due: undefined, stated: 3 });
  });

  it('the form of 2019 has no stock of documents, but hands over requests', () => {
    const labels = handoversOf({ before: report(2020, {}, '2019'), after: report(2021, {}) }).map(({ label }) => label);
    expect(labels).toHaveLength(7);
    expect(labels.every((label) => label.startsWith('结转申请'))).toBe(true);
  });

  it('says what the checks across years say', () => {
    const { year, unit, values, narratives } = after;
    const previous = { year: before.year, edition: before.edition, values: before.values, narratives: before.narratives };
    const found = checkReport(editionOf('2021'), values, { scope: 'document', year, unit, narratives, previous }).filter(({ check }) => ['Y-CARRY', 'Y-INF'].includes(check));
    const differing = handoversOf({ before, after }).filter(({ due, stated }) => due !== undefined && stated !== undefined && due !== stated);
    expect(differing.map(({ due, level }) => [due, level])).toEqual(found.map(({ deduced, level }) => [deduced, level]).sort((a, b) => Number(a[0]) - Number(b[0])));
  });
});

it('pairs are of one unit and a year apart', () => {
  const columns = [report(2022, {}), before, after, report(2025, {}, '2021', '青川市河道管理所')];
  expect(pairsOf(columns).map((pair) => [pair.before.id, pair.after.id])).toEqual([['青川市水利局 2024', '青川市水利局 2025']]);
});
