// @vitest-environment happy-dom
/** The demo's own reports are what the demo takes them for. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readHtml } from '../../lib/office/read-html';
import { check } from '../../lib/report/checks/check';
import { cellsOf, editionOf } from '../../lib/report/editions/catalogue';

function read(year: number): ReturnType<typeof readHtml> {
  const html = readFileSync(resolve(import.meta.dirname, `../../scripts/sample-report/${year}.html`), 'utf8');
  return readHtml(new DOMParser().parseFromString(html, 'text/html'));
}

test('2025: every cell of the edition is stated', () => {
  const result = read(2025);
  expect(result).toMatchObject({ ok: true, report: { edition: '2021', year: 2025, unit: '青川市水利局', unsure: [] } });
  const values = result.ok ? result.report.values : {};
  expect(Object.keys(values).sort()).toEqual(cellsOf(editionOf('2021')).map(({ id }) => id).sort());
  expect(values['requests.concluded.naturalPerson']).toBe(128);
  const context = { scope: 'document', confirming: true, year: 2025, unit: '青川市水利局' } as const;
  expect(check(editionOf('2021'), values, context).filter(({ level }) => level !== 'hint')).toEqual([]);
});

test('2020: the older edition, with blanks that stay blank', () => {
  const result = read(2020);
  expect(result).toMatchObject({ ok: true, report: { edition: '2019', year: 2020, unit: '青川市水利局', unsure: [] } });
  const values = result.ok ? result.report.values : {};
  expect(Object.keys(values)).toHaveLength(198 - 14 - 21 - 4 - 10);
  expect(values['proactive.licences.change']).toBe(-2);
  expect(values['requests.concluded.total']).toBe(44);
});
