/** The checks of the text in the portal's page: their script arrives beside the engine, and personal data holds the submission. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { detect, fill } from '../../scripts/demo/fill';
import { exportReport, importFile } from '../../scripts/demo/import';
import { clickSubmit, returnToPage } from '../../scripts/demo/submit';
import { startPortal, type Portal } from '../../scripts/sample-portal/server';
import { launchWithExtension, type Extension } from '../support/extension';

const noPicture = async (): Promise<void> => {};
/** Invented, with a right check digit. */
const idNumber = '510000199001010018';
let portal: Portal;
let extension: Extension;

beforeAll(async () => {
  portal = await startPortal({ unit: '青川市水利局' });
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
});

afterAll(async () => {
  await extension?.close();
  await portal?.close();
});

test('an identity number in a text is held, not shown again, and passes once it is gone', async () => {
  const file = resolve(import.meta.dirname, '../../scripts/sample-report/2025.html');
  const { id } = await importFile(extension, file, noPicture);
  const report = await exportReport(extension, id);
  const page = await extension.context.newPage();
  await page.goto(`http://ndbg.demo.gov.cn/report?nd=${report.year}`);
  const { popup } = await detect(extension, page);
  await fill(popup, id, noPicture);
  await popup.close();

  const text = page.locator('[name="zw_qtsx"]');
  const before = await text.inputValue();
  await text.fill(`${before}申请人证件号码${idNumber}。`);
  const held = await clickSubmit(page);
  expect(held?.flatMap(({ check }) => check.split(' '))).toContain('P-ID');
  expect(await page.getByTestId('guard').innerText()).not.toContain(idNumber);
  expect(await page.getByTestId('guard').innerHTML()).not.toContain(idNumber);
  expect(portal.received(report.year).state).toBe('none');

  await returnToPage(page);
  await text.fill(before);
  expect(await clickSubmit(page)).toBeUndefined();
  expect(portal.received(report.year).state).toBe('submitted');
});
