import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { edition2021 } from '../../lib/report/editions/2021';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures, narratives } from '../support/figures';
import { writeText } from '../support/report-writer';
import { seed, storedReport, storedReports } from '../support/seed';
import { cellInput, goTo, openWorkspace, upload } from '../support/workspace';

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithExtension();
});
afterAll(() => extension?.close());

const unit = '青川市水利局';
const { values } = distinctFigures('2021');
const cell = 'requests.received.naturalPerson';
const file = { name: '新稿.txt', text: writeText({ edition: edition2021, year: 2025, unit, values, narratives }, 'tab-per-cell') };
const draft = storedReport('draft', { edition: '2021', unit, year: 2025, values: { ...values, [cell]: 77 }, narratives });

async function openImport(kept: readonly ReturnType<typeof storedReport>[]): Promise<{ page: Page; faults: string[] }> {
  const opened = await openWorkspace(extension, '#/drafts');
  await opened.page.getByRole('heading', { name: '报告', exact: true }).waitFor();
  await seed(opened.page, kept);
  await goTo(opened.page, '#/import');
  await upload(opened.page, 'import-files', [file]);
  await opened.page.getByTestId('import-rivals').waitFor();
  return opened;
}

async function save(page: Page): Promise<string | null> {
  await page.getByTestId('import-save').click();
  return page.getByTestId('import-saved').getAttribute('data-count');
}

test('a draft is replaced only when asked for; what it held can be brought back', async () => {
  const { page, faults } = await openImport([draft]);
  const rivals = page.getByTestId('import-rivals');
  expect(await rivals.getAttribute('data-choice')).toBe('both');
  expect(await rivals.textContent()).toContain('相同 199 格，改动 1 格');
  await rivals.getByText('查看改动').click();
  expect(await rivals.locator('tbody tr').allTextContents()).toEqual([expect.stringMatching(/自然人77\d+$/)]);
  expect(await axeViolations(page)).toEqual([]);
  await rivals.locator('input[data-choice="replace"]').check();
  expect(await save(page)).toBe('1');
  const [kept, ...others] = await storedReports(page);
  expect([kept?.id, kept?.values[cell], others]).toEqual(['draft', values[cell], []]);

  await page.getByRole('link', { name: /打开/ }).click();
  await cellInput(page, cell).waitFor();
  await page.getByRole('button', { name: /撤销/ }).first().click();
  await expect.poll(() => cellInput(page, cell).inputValue()).toBe('77');
  expect(faults).toEqual([]);
  await page.close();
});

test('a filed report cannot be replaced: a second one, or nothing', async () => {
  const { page } = await openImport([{ ...draft, id: 'filed', status: 'filed' }]);
  const rivals = page.getByTestId('import-rivals');
  expect(await rivals.textContent()).toContain('已报送的报告不能替换');
  expect(await rivals.locator('input[data-choice="replace"]').count()).toBe(0);
  await rivals.locator('input[data-choice="skip"]').check();
  expect(await save(page)).toBe('0');
  await rivals.locator('input[data-choice="both"]').check();
  expect(await save(page)).toBe('1');
  const stored = await storedReports(page);
  expect(stored.map(({ status, twinOf }) => [status, twinOf]).sort()).toEqual([['draft', 'filed'], ['filed', undefined]]);
  await page.close();
});

test('the same report again is skipped unless it is wanted twice', async () => {
  const { page } = await openImport([{ ...draft, values }]);
  const rivals = page.getByTestId('import-rivals');
  expect([await rivals.getAttribute('data-choice'), await rivals.textContent()]).toEqual(['skip', expect.stringContaining('完全相同')]);
  expect(await save(page)).toBe('1');
  expect(await storedReports(page)).toHaveLength(1);
  await page.close();
});
