import { afterAll, beforeAll, expect, test } from 'vitest';
import { edition2021 } from '../../lib/report/editions/2021';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { zeroReport } from '../support/reports';
import { seed, storedReport, storedReports } from '../support/seed';
import { downloadFrom, goTo, openReport, openWorkspace, upload } from '../support/workspace';

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithExtension();
});
afterAll(() => extension?.close());

test('an exchange file with a passphrase is read with it, and with no other; nothing of the list is lost meanwhile', async () => {
  const { page, faults } = await openWorkspace(extension, '#/drafts');
  await page.getByText('还没有报告').waitFor();
  const report = storedReport('r1', { edition: '2021', unit: '青川市水利局', year: 2025, values: zeroReport(edition2021), narratives: { overview: '一年来的情况。' } });
  await seed(page, [report]);
  await page.reload();
  await openReport(page, '青川市水利局', 2025);
  await page.getByTestId('export-seal').click();
  await page.getByTestId('export-passphrase').fill('短');
  expect(await page.getByTestId('export-sealed').getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await page.getByTestId('export-seal').evaluate((button) => button === document.activeElement), 'the focus goes back').toBe(true);
  await page.getByTestId('export-seal').click();
  await page.getByTestId('export-passphrase').fill('水利局-2025');
  expect(await axeViolations(page)).toEqual([]);
  const file = await downloadFrom(page, page.getByTestId('export-sealed'));
  expect(file.name).toContain('加口令');
  expect(file.text).not.toContain('青川');

  await seed(page, []);
  await goTo(page, '#/import');
  await upload(page, 'import-files', [{ name: '通讯录.txt', text: '张工 办公室 3304' }, file]);
  const asks = page.getByTestId('import-passphrase');
  await asks.fill('水利局-2024');
  await page.keyboard.press('Enter');
  await page.getByText('口令不对').waitFor();
  expect(await page.getByTestId('import-result').count()).toBe(2);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(page), colorScheme).toEqual([]);
  }
  await asks.fill('水利局-2025');
  await page.keyboard.press('Enter');
  await page.locator('[data-testid="import-result"][data-status="complete"]').waitFor();
  await page.getByTestId('import-save').click();
  await page.getByTestId('import-saved').waitFor();
  const [kept] = await storedReports(page);
  expect([kept?.values, kept?.narratives]).toEqual([report.values, report.narratives]);
  expect(faults).toEqual([]);
});

test('a damaged file is told from a wrong passphrase', async () => {
  const { page } = await openWorkspace(extension, '#/import');
  await upload(page, 'import-files', [{ name: '年报（加口令）.json', text: '{ "format": "nianbao-sealed", "version": 1, "rounds": 1, "salt": "" }' }]);
  await page.getByTestId('import-passphrase').fill('水利局-2025');
  await page.keyboard.press('Enter');
  await page.getByText('文件已损坏').waitFor();
  await page.getByRole('button', { name: '移除' }).click();
  expect(await page.getByTestId('import-result').count()).toBe(0);
});
