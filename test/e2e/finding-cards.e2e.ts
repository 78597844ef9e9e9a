/** The cards of the findings drawer: one wrong cell, a slip of two, several findings in one text, and what an import's document shows. */
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

describe('several findings of one check in a text', () => {
  test('each leads to its words and has its own reason; the sheet of reasons prints alone', async () => {
    await open('typo');
    const names = page.locator('#findings [data-testid="finding"][data-check~="P-NAME"]');
    await expect.poll(() => names.count()).toBe(2);
    await names.last().locator('.where button').click();
    const selected = await page.evaluate(() => {
      const box = document.activeElement as HTMLTextAreaElement;
      return box.value.slice(box.selectionStart, box.selectionEnd);
    });
    expect(selected).toContain('李建国');

    await names.first().getByRole('button', { name: '写说明' }).click();
    await names.first().getByRole('textbox').fill('核实无误');
    await names.first().getByRole('button', { name: '保存说明' }).click();
    expect(await names.first().getByRole('textbox').isVisible()).toBe(true);
    await names.first().getByRole('textbox').fill('此处为已公开的法定代表人姓名');
    await names.first().getByRole('button', { name: '保存说明' }).click();
    const sheet = page.getByTestId('reasons');
    await sheet.waitFor();
    expect(await sheet.locator('tbody tr').count()).toBe(1);
    const waived = page.locator('#findings .finding.waived');
    expect(await waived.count()).toBe(1);

    await page.evaluate(() => (document.body.dataset['print'] = 'reasons'));
    await page.emulateMedia({ media: 'print' });
    expect(await sheet.isVisible()).toBe(true);
    expect(await page.locator('#findings').isVisible()).toBe(false);
    expect(await cellInput(page, total).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => delete document.body.dataset['print']);

    // Another text before it moves the words; other words in it make the reason stale.
    const overview = page.locator('textarea').first();
    await overview.fill(narratives.overview.replace('按月', '按季度'));
    await expect.poll(() => waived.count()).toBe(1);
    await overview.fill(narratives.overview.replace('张小明', '王大力'));
    await expect.poll(() => waived.count()).toBe(0);
    await overview.fill(narratives.overview);
    await expect.poll(() => waived.count()).toBe(1);
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
