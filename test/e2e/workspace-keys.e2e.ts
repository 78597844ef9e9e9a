import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures } from '../support/figures';
import { seed, storedReport } from '../support/seed';
import { cellInput, findings, goTo, openWorkspace } from '../support/workspace';

let extension: Extension;
let page: Page;
let faults: string[];

const figures = distinctFigures('2021');
const right = Number(figures.values['requests.granted.total']);

beforeAll(async () => {
  extension = await launchWithExtension();
  ({ page, faults } = await openWorkspace(extension, '#/drafts'));
  await page.getByText('还没有报告').waitFor();
  await seed(page, [
    storedReport('wrong', { ...figures, values: { ...figures.values, 'requests.granted.total': right + 9 } }),
    storedReport('unsure', { ...figures, unit: '青川市档案馆' }, { unsure: ['requests.received.business', 'proactive.fees.amount'] }),
    storedReport('sent', { ...figures, year: 2024 }, { status: 'sent' }),
  ]);
  await page.reload();
});
afterAll(() => extension?.close());

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell'));

test('F8 leads to the wrong cell and Alt+Enter corrects it', async () => {
  await goTo(page, '#/drafts/wrong');
  await findings(page).first().waitFor();
  await page.keyboard.press('F8');
  expect(await focused()).toBe('requests.granted.total');
  await page.keyboard.press('Alt+Enter');
  expect(await cellInput(page, 'requests.granted.total').inputValue()).toBe(String(right));
  // The total follows its sums again: no icon of an unlocked one, not to be typed over.
  expect(await cellInput(page, 'requests.granted.total').getAttribute('readonly')).not.toBeNull();
});

test('Alt+PageDown and the tabs lead from section to section', async () => {
  await page.locator('#section-1').focus();
  await page.keyboard.press('Alt+PageDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('section-2');
  await page.getByRole('link', { name: '四、复议诉讼' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('section-4');
});

test('Esc closes a form and the focus goes back to what opened it', async () => {
  const opener = page.getByRole('button', { name: '改单位或年度' });
  await opener.click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('identity-unit');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByLabel('单位名称').count()).toBe(0);
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('unsure cells are confirmed one by one or all', async () => {
  await goTo(page, '#/drafts/unsure');
  const unsure = page.getByRole('group', { name: '存疑的格' });
  await unsure.getByRole('button', { name: /^三 一、本年新收·商业企业/ }).click();
  expect(await focused()).toBe('requests.received.business');
  expect(await cellInput(page, 'requests.received.business').getAttribute('aria-label')).toContain('存疑');
  await page.getByRole('button', { name: '确认读对了' }).click();
  await expect.poll(() => unsure.getByRole('listitem').count()).toBe(1);
  await unsure.getByRole('button', { name: /^确认/ }).click();
  await expect.poll(() => unsure.count()).toBe(0);
});

test('a sent report is read-only and opens again as a new draft', async () => {
  await goTo(page, '#/drafts/sent');
  const cell = cellInput(page, 'proactive.penalties.decisions');
  await cell.focus();
  await page.keyboard.type('77');
  expect(await cell.inputValue()).toBe(String(figures.values['proactive.penalties.decisions']));
  await page.getByRole('button', { name: '重新打开' }).click();
  await page.locator('h1').getByText('草稿').waitFor();
  expect(page.url()).not.toContain('#/drafts/sent');
  await cell.focus();
  await page.keyboard.type('77');
  expect(await cell.inputValue()).toBe('77');
  expect(faults).toEqual([]);
});

test('the list is sorted as asked; what was deleted is found again, with the days it has left', async () => {
  await goTo(page, '#/drafts');
  await page.getByLabel('排序').selectOption('按单位名称');
  const first = page.locator('section.panel h2').filter({ hasText: /^青川市/ }).first();
  await expect.poll(() => first.textContent()).toBe('青川市档案馆');
  const row = page.locator('[data-testid="draft-row"][data-draft-id="unsure"]');
  await row.getByRole('button', { name: /删除$/ }).click();
  await page.getByRole('button', { name: '知道了' }).click();
  const trash = page.getByTestId('trash');
  await trash.locator('summary').click();
  await trash.getByText('30 天', { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await trash.getByRole('button', { name: /恢复$/ }).click();
  await row.waitFor();
  await expect.poll(() => trash.count()).toBe(0);
});
