import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { edition2019 } from '../../lib/report/editions/2019';
import { edition2021 } from '../../lib/report/editions/2021';
import { axeViolations } from '../support/axe';
import { busyReport } from '../support/busy-report';
import { docxParts } from '../support/docx-page';
import { launchWithExtension, type Extension } from '../support/extension';
import { seed, storedReport } from '../support/seed';
import { goTo, openWorkspace, upload } from '../support/workspace';
import { xlsxSheets } from '../support/xlsx-page';

vi.setConfig({ testTimeout: 240_000 });

const unit = '青川市水利局';
const text = (year: number, more: string) => ({ overview: `${year}年，我局推进公开，${more}。\n（一）主动公开。按月检查栏目。`, problems: `一是${more}不够。`, otherMatters: '没有其他需要报告的事项。' });
const reports = [
  storedReport('y2020', { edition: '2019', unit, year: 2020, values: busyReport(edition2019, 1), narratives: text(2020, '更新不够及时') }),
  storedReport('y2024', { edition: '2021', unit, year: 2024, values: busyReport(edition2021, 1), narratives: text(2024, '更新不够及时') }),
  storedReport('y2025', { edition: '2021', unit, year: 2025, values: busyReport(edition2021, 2), narratives: text(2025, '解读形式单一') }, { unsure: ['requests.granted.total'] }),
  storedReport('other', { edition: '2021', unit: '临江县/住建局', year: 2025, values: busyReport(edition2021, 3), narratives: {} }),
];

let extension: Extension;
let page: Page;
let faults: string[];
beforeAll(async () => {
  extension = await launchWithExtension();
  ({ page, faults } = await openWorkspace(extension, '#/drafts'));
  await page.getByText('还没有报告').waitFor();
  await seed(page, reports);
});
afterAll(() => extension?.close());

async function bytesFrom(control: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

async function expectAccessible(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 640]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      expect(await axeViolations(page), `${colorScheme} ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scrolling').toBeLessThanOrEqual(width);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('the editor hands out Word and Excel files under names a file system takes', async () => {
  await goTo(page, '#/drafts/y2025');
  const word = await bytesFrom(page.getByTestId('export-docx'));
  expect(word.name).toBe('青川市水利局2025年年报.docx');
  expect(docxParts(word.bytes)['word/document.xml']).toContain('六、其他需要报告的事项');
  const excel = await bytesFrom(page.getByTestId('export-xlsx'));
  expect(excel.name).toBe('青川市水利局2025年年报.xlsx');
  expect(xlsxSheets(excel.bytes)).toHaveLength(7);
  await goTo(page, '#/drafts/other');
  await page.locator('h1', { hasText: '临江县/住建局' }).waitFor();
  expect((await bytesFrom(page.getByTestId('export-docx'))).name).toBe('临江县_住建局2025年年报.docx');
});

test('print opens the official layout, which is copied rich and saved as a page that is read again', async () => {
  await goTo(page, '#/drafts/y2025');
  await page.getByTestId('print').click();
  await page.getByRole('heading', { name: `${unit}2025年政府信息公开工作年度报告` }).waitFor();
  expect(await page.locator('.official table').count()).toBe(3);
  await page.getByText('有 1 格存疑').waitFor();
  await expectAccessible();

  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByTestId('copy-rich').click();
  await page.getByText('已复制整份报告').waitFor();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types: list }) => list));
  expect(types).toEqual(expect.arrayContaining(['text/plain', 'text/html']));

  const saved = [await bytesFrom(page.getByTestId('export-html')), await bytesFrom(page.getByTestId('export-txt'))];
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThanOrEqual(3);
  await goTo(page, '#/import');
  await upload(page, 'import-files', saved.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) })));
  await expect.poll(() => page.getByTestId('import-result').count()).toBe(2);
  for (const result of await page.getByTestId('import-result').all()) {
    expect(await result.getAttribute('data-status')).toBe('complete');
    expect(await result.getAttribute('data-cells')).toBe('200');
  }
});

test('compare shows years and units side by side, in both editions', async () => {
  await goTo(page, '#/compare');
  const figures = page.getByTestId('compare-figures');
  await figures.waitFor();
  const received = figures.locator('tr', { hasText: '一、本年新收' });
  const cells = await received.locator('td').allTextContents();
  expect(Number(cells[1])).toBeGreaterThan(Number(cells[0]));
  expect(cells[2]).toContain('增');
  expect(cells[3]).toMatch(/^\+\d+\.\d%$/);
  expect(await page.getByTestId('compare-text').locator('ins, del').count()).toBeGreaterThan(1);
  await expectAccessible();

  await page.getByRole('button', { name: '2020' }).click();
  await figures.getByText('两版口径不同').or(figures.getByText('口径不同')).first().waitFor();
  expect(await figures.getByText('无此项').count()).toBeGreaterThan(0);
  await page.getByLabel('再比').selectOption('临江县/住建局');
  await page.getByRole('button', { name: '临江县/住建局 2025' }).waitFor();
  await page.getByLabel('表三看').selectOption({ label: '自然人' });
  await expectAccessible();
  expect(faults).toEqual([]);
});

test('compare asks for a report where there is only one', async () => {
  await seed(page, reports.slice(0, 1));
  await page.reload();
  await page.getByText('只有一份报告').waitFor();
  await expectAccessible();
});
