import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Page } from 'playwright';
import { edition2021 } from '../../lib/report/editions/2021';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { writeText } from '../support/report-writer';
import { zeroReport } from '../support/reports';
import { goTo, openReport, openWorkspace, upload } from '../support/workspace';

// axe looks at 200 inputs in four views of each screen.
vi.setConfig({ testTimeout: 240_000 });

const unit = '青川市水利局';
const narratives = { overview: '一年来的情况。', problems: '存在的问题。', otherMatters: '没有其他事项。' };
const values = { ...zeroReport(edition2021), 'requests.received.naturalPerson': 2, 'requests.granted.business': '约3' };

let extension: Extension;
let page: Page;
beforeAll(async () => {
  extension = await launchWithExtension();
  ({ page } = await openWorkspace(extension, '#/drafts'));
});
afterAll(() => extension?.close());

/** In both themes, at a desktop's width and at 400 px (1280 px at 320 %). */
async function expectAccessible(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 400]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      expect(await axeViolations(page), `${colorScheme} ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scrolling').toBeLessThanOrEqual(width);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('the empty list and the form for a new report', async () => {
  await page.getByText('还没有报告').waitFor();
  await expectAccessible();
  await page.getByRole('button', { name: '从空白开始' }).click();
  await expectAccessible();
});

test('import with a report, a refused file and a preview', async () => {
  await goTo(page, '#/import');
  await upload(page, 'import-files', [
    { name: '2025.txt', text: writeText({ edition: edition2021, year: 2025, unit, values, narratives }, 'tab-per-cell') },
    { name: '通讯录.txt', text: '张工 办公室 3304' },
  ]);
  await expect.poll(() => page.getByTestId('import-result').count()).toBe(2);
  await expectAccessible();
  await page.getByRole('button', { name: '预览' }).click();
  await page.getByTestId('cell').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByTestId('import-save').click();
  await page.getByTestId('import-saved').waitFor();
});

test('the list of reports', async () => {
  await goTo(page, '#/drafts');
  await page.getByTestId('draft-row').waitFor();
  await expectAccessible();
});

test('the editor with findings', async () => {
  await openReport(page, unit, 2025);
  await page.getByTestId('finding').first().waitFor();
  await expectAccessible();
});

test('settings; the theme chosen there holds', async () => {
  await goTo(page, '#/settings');
  await page.getByTestId('backup-export').waitFor();
  await expectAccessible();
  await page.getByRole('button', { name: '深色' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await axeViolations(page)).toEqual([]);
});
