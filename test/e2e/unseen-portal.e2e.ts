/** A portal nobody wrote the extension for: cards, its own short labels, number inputs, no names, no form element. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { detect, fill } from '../../scripts/demo/fill';
import { exportReport, importFile } from '../../scripts/demo/import';
import { launchWithExtension, type Extension } from '../support/extension';
import { hostOf, testPortal } from '../support/portal-folder';
import { keysOf } from '../support/portal-rule';
import { servePortals, type PortalServer } from '../support/portal-server';

const portal = testPortal('county-cards');
const noPicture = async (): Promise<void> => {};
let server: PortalServer;
let extension: Extension;

beforeAll(async () => {
  server = await servePortals([portal]);
  extension = await launchWithExtension({ hosts: server.hosts });
});

afterAll(async () => {
  await extension?.close();
  await server?.close();
});

test('it is detected, filled, guarded and submitted without a change of code', async () => {
  const { id } = await importFile(extension, resolve(import.meta.dirname, '../../scripts/sample-report/2025.html'), noPicture);
  const report = await exportReport(extension, id);
  const page = await extension.context.newPage();
  await page.goto(`http://${hostOf(portal)}/`);
  const { popup, detected } = await detect(extension, page);
  expect(detected).toEqual({ edition: '2021', cells: 200, frames: 1 });
  expect(await fill(popup, id, noPicture)).toMatchObject({ written: 203, verified: 203, refused: 0, failed: 0 });
  await popup.close();

  const keys = [...keysOf(portal.expected)];
  const [total] = keys.find(([, field]) => field === 'requests.concluded.naturalPerson')!;
  await page.locator(`#${total}`).fill('182');
  await page.locator('#sb').click();
  await page.getByTestId('guard').waitFor();
  expect(server.arrivals(portal.slug)).toEqual([]);
  await page.getByTestId('guard-return').click();
  await page.locator(`#${total}`).fill('128');
  await page.locator('#sb').click();
  await page.getByText('上报成功').waitFor();

  const [sent] = server.arrivals(portal.slug);
  const wanted = keys.map(([key, field]) => [key, report.narratives[field as keyof typeof report.narratives] ?? String(report.values[field])]);
  expect(Object.fromEntries(keys.map(([key]) => [key, sent?.[key]]))).toEqual(Object.fromEntries(wanted));
});
