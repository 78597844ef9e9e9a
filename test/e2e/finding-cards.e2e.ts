/** The cards of the findings drawer: one wrong cell, a slip of two, and what an import's document shows. Texts: `findings-in-text`. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edition2021 } from '../../lib/report/editions/2021';
import { launchWithExtension, type Extension } from '../support/extension';
import { busyReport } from '../support/busy-report';
import { writeText } from '../support/report-writer';
import { seed, storedReport } from '../support/seed';
import { cellInput, findings, goTo, openWorkspace, upload } from '../support/workspace';

const right = busyReport(edition2021, 1);
const total = 'requests.concluded.naturalPerson';
const [person, business] = ['requests.granted.naturalPerson', 'requests.granted.business'] as const;
const swappedDigits = Number(String(right[total]).replace(/(\d)(\d)$/, '$2$1'));
const narratives = {
  overview: '本局按月检查栏目。申请人张小明多次提出申请，申请人李建国不服答复。',
  problems: '一是规范不够。二是公开不全。',
  otherMatters: '没有收取信息处理费。',
};

let extension: Extension;
let page: Page;
let faults: string[];
beforeAll(async () => {
  extension = await launchWithExtension();
  ({ page, faults } = await openWorkspace(extension, '#/drafts'));
  await page.getByRole('link', { name: '导入文件' }).first().waitFor();
  await seed(page, [
    storedReport('typo', { edition: '2021', values: { ...right, [total]: swappedDigits }, narratives }),
    storedReport('slip', { edition: '2021', unit: '青川市教育局', values: { ...right, [person]: right[business]!, [business]: right[person]! }, narratives: {} }),
  ]);
  await page.reload();
});
afterAll(() => extension?.close());

const open = async (id: string) => {
  await goTo(page, `#/drafts/${id}`);
  await cellInput(page, total).waitFor();
};
const errors = () => page.locator('#findings [data-testid="finding"][data-level="error"]');

describe('one wrong cell', () => {
  test('is one card; 不是这一格 is kept over a reload and taken back; 改为 clears it', async () => {
    expect(swappedDigits).not.toBe(right[total]);
    await open('typo');
    const card = page.locator(`#findings [data-testid="finding"][data-suspects^="${total}"]`);
    await card.waitFor();
    expect(await card.count()).toBe(1);
    const [claim = ''] = (await card.locator('.claim').allInnerTexts()).map((words) => words.replace(/\s/g, ''));
    expect(claim).toContain(`填${swappedDigits}，应为${right[total]}`);
    await card.getByText('查看算式').click();
    expect(await card.locator('.sum-list').first().isVisible()).toBe(true);

    await card.getByRole('button', { name: '不是这一格' }).click();
    await page.getByTestId('vouched').waitFor();
    expect(await card.count()).toBe(0);
    await page.reload();
    await page.getByTestId('vouched').waitFor();
    expect(await errors().count()).toBeGreaterThan(0);
    expect(await card.count()).toBe(0);

    await page.getByRole('button', { name: '重新考虑' }).click();
    await card.getByRole('button', { name: `改为 ${right[total]}` }).click();
    await expect.poll(() => card.count()).toBe(0);
    expect(await cellInput(page, total).inputValue()).toBe(String(right[total]));
    await page.keyboard.press('Control+z');
    await expect.poll(() => cellInput(page, total).inputValue()).toBe(String(swappedDigits));
  });
});

describe('two cells in each other’s place', () => {
  test('are put back by one button, as one step', async () => {
    await open('slip');
    await page.getByRole('button', { name: '两格对换' }).click();
    await expect.poll(() => cellInput(page, person).inputValue()).toBe(String(right[person]));
    expect(await cellInput(page, business).inputValue()).toBe(String(right[business]));
    await expect.poll(() => findings(page, 'T3-SUM').and(errors()).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => cellInput(page, person).inputValue()).toBe(String(right[business]));
    expect(await cellInput(page, business).inputValue()).toBe(String(right[person]));
  });
});

test('an import says what only the whole document shows', async () => {
  await goTo(page, '#/import');
  const text = writeText({ edition: edition2021, year: 2025, unit: '青川市水利局', values: right, narratives }, 'tab-per-cell').replace('五、存在的主要问题及改进情况', '');
  await upload(page, 'import-files', [{ name: '水利局.txt', text }]);
  const found = page.getByTestId('import-result').locator('[data-testid="finding"][data-check="S-ORDER"]');
  expect(await found.innerText()).toContain('五、存在的主要问题及改进情况');
  expect(faults).toEqual([]);
});
