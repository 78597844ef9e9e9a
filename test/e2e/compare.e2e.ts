import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Page } from 'playwright';
import { edition2021 } from '../../lib/report/editions/2021';
import { axeViolations } from '../support/axe';
import { busyReport } from '../support/busy-report';
import { launchWithExtension, type Extension } from '../support/extension';
import { narratives } from '../support/figures';
import { seed, storedReport } from '../support/seed';
import { goTo, openWorkspace } from '../support/workspace';

vi.setConfig({ testTimeout: 120_000 });

let extension: Extension;
let page: Page;
let faults: string[];
const of = (year: number, size: number, unit = '青川市水利局') =>
  storedReport(`${unit} ${year}`, { edition: '2021', unit, year, values: { ...busyReport(edition2021, size), 'requests.carriedIn.total': size }, narratives }, { status: 'filed' });

beforeAll(async () => {
  extension = await launchWithExtension();
  ({ page, faults } = await openWorkspace(extension, '#/drafts'));
  await page.getByText('还没有报告').waitFor();
  await seed(page, [of(2023, 1), of(2024, 1), of(2025, 2), of(2025, 1, '青川市河道管理所')]);
  await goTo(page, '#/compare');
  await page.getByTestId('compare-figures').waitFor();
});
afterAll(() => extension?.close());

test('years are handed over: what follows from last year beside what this year says', async () => {
  const table = page.getByTestId('compare-continuity');
  expect(await table.locator('thead th').allTextContents()).toEqual(['项目', '2023 → 2024', '2024 → 2025']);
  const row = (label: string) => table.locator('tr', { hasText: label }).locator('td').allTextContents();
  expect(await row('规章·现行有效')).toEqual([expect.stringMatching(/^(?:衔接|核实) /), expect.stringMatching(/^(?:衔接|核实) /)]);
  expect(await row('结转申请·总计')).toEqual([expect.stringContaining('强制'), expect.stringContaining('填 2，相差')]);
});

test('every chart has its figures as a table', async () => {
  const charts = page.getByRole('region', { name: '历年走势' });
  const [drawn, tables] = [await charts.locator('svg').count(), await charts.locator('tbody tr').count()];
  expect(drawn).toBeGreaterThan(10);
  expect(tables).toBe(drawn);
});

test('accessible in both themes, wide and narrow; tables alone scroll sideways', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 400]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      expect(await axeViolations(page), `${colorScheme} ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('printed, the figures stay and what is to be clicked goes; nothing is wider than the paper', async () => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setViewportSize({ width: 718, height: 1000 });
  expect(await page.getByTestId('compare-figures').isVisible()).toBe(true);
  expect(await page.getByTestId('compare-continuity').isVisible()).toBe(true);
  for (const control of ['打印', '2024']) expect(await page.getByRole('button', { name: control }).count(), control).toBe(0);
  const wide = await page.evaluate(() => [...document.querySelectorAll('.compare table, .compare svg')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length);
  expect(wide).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('another unit is read when it is chosen', async () => {
  await page.getByLabel('再比').selectOption('青川市河道管理所');
  await page.getByRole('button', { name: '青川市河道管理所 2025' }).waitFor();
  await page.getByLabel('单位', { exact: true }).selectOption('青川市河道管理所');
  await page.getByText('这个单位只有一份报告，可以再选一个单位来比').waitFor();
  expect(faults).toEqual([]);
});
