import { afterAll, beforeAll, expect, test } from 'vitest';
import { edition2021 } from '../../lib/report/editions/2021';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { zeroReport } from '../support/reports';
import { seed, storedReport } from '../support/seed';
import { downloadFrom, openWorkspace } from '../support/workspace';

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithExtension();
});
afterAll(() => extension?.close());

const sent = (id: string, year: number) => storedReport(id, { edition: '2021', unit: '青川市水利局', year, values: zeroReport(edition2021), narratives: {} }, { status: 'sent', sentAt: '2026-01-12T01:41:00.000Z' });

test('a filing brings one offer to back up: declined it is gone, the next filing brings another, a backup ends it', async () => {
  const { page, faults } = await openWorkspace(extension, '#/drafts');
  await page.getByText('还没有报告').waitFor();
  await seed(page, [sent('a', 2024), sent('b', 2025)]);
  await page.reload();
  const offer = page.getByTestId('backup-offer');
  await page.getByRole('link', { name: '还没有备份过' }).waitFor();
  expect(await offer.count()).toBe(0);

  const file = (year: number) => page.getByRole('button', { name: new RegExp(`${year} 年.*确认已报送`) }).click();
  await file(2024);
  await offer.getByText('移除扩展会连同草稿一起删除').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(page), colorScheme).toEqual([]);
  }
  await page.getByTestId('backup-later').click();
  await offer.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('button', { name: /2025 年.*确认已报送/ }).waitFor();
  expect(await offer.count()).toBe(0);

  await file(2025);
  await offer.getByText('青川市水利局 2025 年').waitFor();
  const backup = await downloadFrom(page, page.getByTestId('backup-now'));
  expect(JSON.parse(backup.text)).toMatchObject({ format: 'nianbao', reports: [{ status: 'filed' }, { status: 'filed' }] });
  await offer.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /^上次备份 今天/ }).waitFor();
  expect(faults).toEqual([]);
});
