import { unzipSync, strFromU8 } from 'fflate';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { computeTotals } from '../../lib/report/computed';
import { edition2021 } from '../../lib/report/editions/2021';
import type { Report, Value } from '../../lib/report/types';
import { writeExchange } from '../../lib/office/exchange';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { zeroReport } from '../support/reports';
import { cellInput, downloadFrom, goTo, openWorkspace, upload } from '../support/workspace';

vi.setConfig({ testTimeout: 240_000 });

function report(unit: string, stated: Record<string, Value>, more: Partial<Report> = {}): { name: string; text: string } {
  const inputs = { ...zeroReport(edition2021), ...stated };
  const values = { ...inputs, ...computeTotals(edition2021, inputs) };
  const one: Report = { id: unit, unit, year: 2025, edition: '2021', status: 'draft', values, unsure: [], narratives: {}, waivers: [], source: { kind: 'new', name: '' }, updatedAt: '2026-01-12T01:41:00.000Z', ...more };
  return { name: `${unit}.json`, text: writeExchange([one]) };
}

const received = 'requests.received.naturalPerson';
const granted = 'requests.granted.naturalPerson';
const files = [
  report('青川市水利局', { [received]: 3, [granted]: 3, 'proactive.fees.amount': 0.1 }),
  report('青川市教育局', { [received]: 5, [granted]: 5, 'proactive.fees.amount': 0.2 }),
  report('青川市审计局', { [received]: 9, [granted]: 8 }),
  report('青川市统计局', { [received]: 1, [granted]: 1 }, { year: 2024 }),
  { name: '通讯录.json', text: '{"a":1}' },
];

let extension: Extension;
let page: Page;
let faults: string[];
beforeAll(async () => {
  extension = await launchWithExtension();
  ({ page, faults } = await openWorkspace(extension, '#/rollup'));
});
afterAll(() => extension?.close());

async function expectAccessible(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 640]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      expect(await axeViolations(page), `${colorScheme} ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('units’ files become the region’s sum, with what is missing, wrong and of another year', async () => {
  await page.getByText('还没有单位的年报').waitFor();
  await expectAccessible();
  await page.getByLabel('本级名称').fill('青川市人民政府');
  await page.getByLabel('报告年度').fill('2025');
  await page.getByLabel('应报单位名单，一行一个').fill('青川市水利局\n青川市教育局\n青川市审计局\n青川市统计局\n青川市农业局');
  await upload(page, 'rollup-files', files);
  await page.getByText('有 1 个文件没有读取').waitFor();
  await page.getByTestId('rollup-run').click();
  const result = page.getByTestId('rollup-result');
  await result.waitFor();
  const states = await page.locator('tr[data-state]').evaluateAll((rows) => rows.map((row) => `${row.getAttribute('data-unit')} ${row.getAttribute('data-state')}`));
  expect(states.sort()).toEqual(['青川市农业局 missing', '青川市审计局 returned', '青川市教育局 counted', '青川市水利局 counted', '青川市统计局 year'].sort());
  expect(await result.locator(`[data-cell="${received}"]`).textContent()).toMatch(/^8/);
  const checks = await page.getByTestId('finding').evaluateAll((list) => list.map((one) => one.getAttribute('data-check')));
  expect(checks).toEqual(expect.arrayContaining(['G-MISS', 'G-YEAR', 'G-CHILD']));
  await page.getByText('还有 3 个待处理').first().waitFor();
  await expectAccessible();
});

test('a figure leads to its units; a unit may be counted all the same', async () => {
  await page.locator(`[data-cell="${received}"]`).click();
  const parts = page.getByRole('region', { name: '各单位的数' });
  expect(await parts.locator('tbody tr').first().textContent()).toContain('青川市教育局562.5%');
  await page.getByLabel(/^计入青川市审计局/).check();
  await page.getByText('下面还是上一次的汇总').waitFor();
  await page.getByTestId('rollup-run').click();
  await expect.poll(() => page.locator(`[data-cell="${received}"]`).textContent()).toMatch(/^17/);
  await page.getByLabel(/^计入青川市审计局/).uncheck();
  await page.getByTestId('rollup-run').click();
  await expect.poll(() => page.locator(`[data-cell="${received}"]`).textContent()).toMatch(/^8/);
});

test('the send-back list is a spreadsheet, the details a table of their own', async () => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出退回清单 .xlsx' }).click()]);
  expect(download.suggestedFilename()).toBe('青川市人民政府2025年退回清单.xlsx');
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(sheet).toContain('青川市审计局');
  expect(sheet).toContain('青川市统计局');
  const { text } = await downloadFrom(page, page.getByRole('button', { name: '导出明细 .csv' }));
  expect(text.split('\r\n')[0]).toBe('\uFEFFunit,year,edition,cell,value,unsure');
  expect(text).toContain(`青川市水利局,2025,2021,${received},3,0`);
});

test('after a reload everything is there, and the same files are not read again', async () => {
  await page.reload();
  await page.locator('tr[data-state]').first().waitFor();
  expect(await page.locator('tr[data-state="missing"]').count()).toBe(1);
  expect(await page.getByLabel('本级名称').inputValue()).toBe('青川市人民政府');
});

test('the sum becomes the region’s draft, fees without drift', async () => {
  await page.getByTestId('rollup-run').click();
  await page.getByTestId('rollup-draft').click();
  await page.getByTestId('cell').first().waitFor();
  expect(await cellInput(page, received).inputValue()).toBe('8');
  expect(await cellInput(page, 'proactive.fees.amount').inputValue()).toBe('0.3');
  await cellInput(page, received).fill('9');
  await expect.poll(() => page.getByText(/^已保存/).count()).toBe(1);
  await goTo(page, '#/rollup');
  await page.locator('tr[data-state]').first().waitFor();
  await page.getByTestId('rollup-run').click();
  await page.getByText('本级 9，下级合计 8').waitFor();
  await page.getByRole('button', { name: '清空单位文件' }).click();
  await page.getByText('不能撤销').waitFor();
  await expectAccessible();
  await page.getByRole('button', { name: /^清空 \d+ 份$/ }).click();
  await expect.poll(() => page.locator('tr[data-state="missing"]').count()).toBe(5);
  expect(faults).toEqual([]);
});
