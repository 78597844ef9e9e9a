/** Portal profiles in the settings: a colleague's file is looked at, taken, used, handed on and removed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeProfiles } from '../../lib/office/profile-file';
import { editionOf } from '../../lib/report/editions/catalogue';
import { axeViolations } from '../support/axe';
import { codedForm, codedProfile } from '../support/coded-grids';
import { launchWithExtension, type Extension } from '../support/extension';
import { pageOf } from '../support/portal-page';
import { servePages, type Served } from '../support/server';
import { downloadFrom, openWorkspace, upload } from '../support/workspace';

const edition = editionOf('2021');
const profile = codedProfile(edition, 'http://ndbg.demo.gov.cn', '/nb/*', { zeroAsBlank: true });
let extension: Extension;
let portal: Served;

beforeAll(async () => {
  portal = await servePages({ '/nb/7': pageOf(codedForm(edition)) });
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
});

afterAll(async () => {
  await extension?.close();
  await portal?.close();
});

test('from a file to the page it is for, and away again', async () => {
  const { page, faults } = await openWorkspace(extension, '#/settings');
  const file = { name: '青川.json', text: writeProfiles([profile]) };
  await upload(page, 'profile-import', [{ ...file, text: file.text.replace('http://ndbg', 'javascript:ndbg') }]);
  await page.getByText('青川.json 没有读取：第 1 份档案的网址').waitFor();
  expect(await page.getByTestId('profile-import-confirm').count()).toBe(0);

  await upload(page, 'profile-import', [file]);
  await page.getByText('青川填报：ndbg.demo.gov.cn/nb/*，2021 版，200 格，0 写成空白').waitFor();
  expect(await page.getByTestId('profile-row').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByTestId('profile-import-confirm').click();
  await page.locator('[data-testid="profile-row"][data-cells="200"]').waitFor();
  expect(await axeViolations(page)).toEqual([]);

  const form = await extension.context.newPage();
  await form.goto('http://ndbg.demo.gov.cn/nb/7');
  await form.locator('nianbao-root').waitFor({ state: 'attached' });
  await form.close();

  const handed = await downloadFrom(page, page.getByTestId('profile-export'));
  expect(handed).toEqual({ name: '青川填报.nianbao-profile.json', text: file.text });
  await upload(page, 'profile-import', [handed]);
  await page.getByText('替换本机的一份').waitFor();
  await page.getByRole('button', { name: '不收' }).click();
  await page.getByTestId('profile-remove').click();
  await page.getByTestId('profile-row').waitFor({ state: 'detached' });
  const after = await extension.context.newPage();
  await after.goto('http://ndbg.demo.gov.cn/nb/7');
  const popup = await extension.openPopup(after);
  await popup.locator('[data-testid="portal-status"][data-state="none"]').waitFor();
  expect(faults).toEqual([]);
});
