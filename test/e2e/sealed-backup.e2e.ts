import { afterAll, beforeAll, expect, test } from 'vitest';
import { edition2021 } from '../../lib/report/editions/2021';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { zeroReport } from '../support/reports';
import { seed, storedReport } from '../support/seed';
import { downloadFrom, goTo, openWorkspace, upload } from '../support/workspace';

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithExtension();
});
afterAll(() => extension?.close());

test('a backup with a passphrase is restored with it, and with no other', async () => {
  const { page, faults } = await openWorkspace(extension, '#/drafts');
  await page.getByText('还没有报告').waitFor();
  const report = storedReport('r1', { edition: '2021', unit: '青川市水利局', year: 2025, values: zeroReport(edition2021), narratives: {} });
  await seed(page, [report]);
  await goTo(page, '#/settings');
  await page.reload();
  await page.getByTestId('backup-seal').check();
  expect(await page.getByTestId('backup-export').getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('备份口令').fill('水利局-2025');
  expect(await axeViolations(page)).toEqual([]);
  const backup = await downloadFrom(page, page.getByTestId('backup-export'));
  expect(backup.text).not.toContain('青川');

  await seed(page, []);
  await page.reload();
  await upload(page, 'backup-import', [backup]);
  await page.getByTestId('backup-passphrase').fill('水利局-2024');
  await page.keyboard.press('Enter');
  await page.getByText('口令不对').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByTestId('backup-passphrase').fill('水利局-2025');
  await page.keyboard.press('Enter');
  await page.getByTestId('backup-import-confirm').click();
  await page.getByText('已恢复 1 份').waitFor();
  expect(faults).toEqual([]);
});
