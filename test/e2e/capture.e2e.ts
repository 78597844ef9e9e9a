/** What a page holds becomes a draft: both editions, texts, totals as stated, blanks absent, what cannot be read unsure. */
import { expect, test } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { EditionId, ReportFigures } from '../../lib/report/types';
import { textOf } from '../../lib/report/values';
import { distinctFigures } from '../support/figures';
import { popupStage } from '../support/popup-stage';
import { formOf, pageOf } from '../support/portal-page';
import { storedReports } from '../support/seed';

const { host, openHtml } = popupStage();

const title = (year: number) => `<h1>青川市水利局${year}年政府信息公开工作年度报告</h1>`;
const formWith = ({ edition, year = 0, values, narratives }: ReportFigures): string =>
  pageOf(
    formOf(editionOf(edition), {
      head: title(year),
      control: (cell) => `<input name="${cell}" value="${textOf(values[cell])}">`,
      narratives: `<h2>一、总体情况</h2><textarea>${narratives.overview ?? ''}</textarea>
        <h2>五、存在的主要问题及改进情况</h2><div contenteditable>${narratives.problems ?? ''}</div>
        <h2>六、其他需要报告的事项</h2><textarea>${narratives.otherMatters ?? ''}</textarea>`,
    }),
  );

test.each(['2019', '2021'] satisfies EditionId[])('edition %s, whole', async (edition) => {
  const figures = distinctFigures(edition, edition === '2019' ? 2020 : 2025);
  const { popup } = await openHtml(formWith(figures));
  await popup.getByTestId('capture').click();
  await popup.getByText('空白 0 格，文字 3 段').waitFor();
  const [saved] = await storedReports(host());
  const { unit, year, values, narratives } = figures;
  expect(saved).toMatchObject({ edition, year, unit: unit ?? '青川市水利局', status: 'draft', unsure: [], source: { kind: 'page' } });
  expect(saved?.values).toEqual(values);
  expect(Object.keys(saved?.narratives ?? {})).toHaveLength(3);
  expect(saved?.narratives.overview).toBe(narratives.overview);
});

test('a wrong total stays wrong, a blank stays blank, words are unsure, and it says so', async () => {
  const whole = distinctFigures('2021');
  const { 'requests.granted.business': _blank, ...rest } = whole.values;
  const values = { ...rest, 'requests.received.total': 999_999, 'requests.carriedIn.total': '约３件', 'requests.concluded.total': '１，２３４', 'disputes.review.upheld': '/' };
  const { popup } = await openHtml(formWith({ ...whole, values, narratives: {} }));
  await popup.getByTestId('capture').click();
  await popup.getByText('空白 1 格，文字 0 段。1 处读不准').waitFor();
  const [saved] = await storedReports(host());
  expect(saved?.unsure).toEqual(['requests.carriedIn.total']);
  expect(saved?.values).toEqual({ ...values, 'requests.carriedIn.total': '约3件', 'requests.concluded.total': 1234 });
  expect(saved?.narratives).toEqual({});

  await popup.getByRole('link', { name: '打开', exact: true }).waitFor();
  const editor = popup.context().waitForEvent('page');
  await popup.getByRole('link', { name: '打开', exact: true }).click();
  const cell = (await editor).locator('[data-cell="requests.received.total"]');
  await cell.waitFor();
  expect(await cell.inputValue()).toBe('999999');
});

test('a cell that two inputs claim is unsure, and has no value', async () => {
  const figures = distinctFigures('2021');
  const form = formWith(figures).replace('name="requests.granted.business"', 'value="7"> <input name="requests.granted.business"');
  const { popup } = await openHtml(form);
  await popup.getByTestId('capture').click();
  await popup.getByText('1 处读不准').waitFor();
  const [saved] = await storedReports(host());
  expect(saved?.unsure).toEqual(['requests.granted.business']);
  expect(saved?.values['requests.granted.business']).toBeUndefined();
});
