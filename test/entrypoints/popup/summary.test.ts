import { expect, it } from 'vitest';
import { optionsOf, summaryOf } from '../../../entrypoints/popup/summary';
import { checkReport } from '../../../lib/report/checks/check-report';
import { editionOf } from '../../../lib/report/editions/catalogue';
import { waiverFor } from '../../../lib/report/waived';
import { distinctFigures } from '../../support/figures';
import { storedReport } from '../../support/seed';

const figures = distinctFigures('2021');
const total = 'disputes.review.total';
const now = new Date('2026-01-20T00:00:00.000Z');

it('counts cells, words and findings; a standing reason takes its finding out', () => {
  const values = { ...figures.values, [total]: 1 };
  const report = storedReport('a', { ...figures, values, narratives: { overview: '甲 乙\n丙', problems: '  ' } }, { unsure: [total] });
  const before = summaryOf(report, undefined, now);
  expect(before).toMatchObject({ filled: 200, cells: 200, unsure: 1, narratives: 1, characters: 3, explained: 0 });
  expect(before.findings.error).toBeGreaterThan(0);

  const { year, unit, narratives } = report;
  const findings = checkReport(editionOf('2021'), values, { scope: 'document', year, unit, narratives });
  const wrong = findings.find(({ cells }) => cells.includes(total))!;
  const waiver = waiverFor(wrong, values, '平台自动带出，已报技术支持', '2026-01-19T00:00:00.000Z');
  const after = summaryOf({ ...report, waivers: [waiver] }, undefined, now);
  expect(after.explained).toBe(1);
  expect(after.findings[wrong.level]).toBe(before.findings[wrong.level] - 1);
});

it('blank is not filled', () => {
  expect(summaryOf(storedReport('a', { ...figures, values: { [total]: 0 } }), undefined, now).filled).toBe(1);
});

it('lists drafts first and marks a second of the same state, unit and year', () => {
  const first = storedReport('first', figures);
  const filed = storedReport('filed', figures, { status: 'filed', twinOf: 'first' });
  const second = storedReport('second', { ...figures, unit: '青川市 水利局' }, { twinOf: 'first' });
  expect(optionsOf([filed, first, second]).map(({ id, twin }) => [id, twin])).toEqual([
    ['first', false],
    ['second', true],
    ['filed', false],
  ]);
});
