/** A portal nobody wrote the extension for: cards, its own short labels, number inputs, no names, no form element. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { detect, fill } from '../../scripts/demo/fill';
import { exportReport, importFile } from '../../scripts/demo/import';
import { launchWithExtension, type Extension } from '../support/extension';
import { serve, type Served } from '../support/server';

const folder = resolve(import.meta.dirname, '../portals/county-cards');
const expected: { cells: Record<string, string>; narratives: Record<string, string> } = JSON.parse(
  readFileSync(resolve(folder, 'expected.json'), 'utf8'),
);
const noPicture = async (): Promise<void> => {};
const received: Record<string, string>[] = [];
let portal: Served;
let extension: Extension;

beforeAll(async () => {
  portal = await serve((request, response) => {
    if (request.method !== 'POST') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(resolve(folder, 'page.html')));
      return;
    }
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      received.push(JSON.parse(body));
      response.end('ok');
    });
  });
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
});

afterAll(async () => {
  await extension?.close();
  await portal?.close();
});

test('it is detected, filled, guarded and submitted without a change of code', async () => {
  const { id } = await importFile(extension, resolve(import.meta.dirname, '../../scripts/sample-report/2025.html'), noPicture);
  const report = await exportReport(extension, id);
  const page = await extension.context.newPage();
  await page.goto('http://county.demo.gov.cn/');
  const { popup, detected } = await detect(extension, page);
  expect(detected).toEqual({ edition: '2021', cells: 200, frames: 1 });
  expect(await fill(popup, id, noPicture)).toMatchObject({ written: 203, verified: 203, refused: 0, failed: 0 });
  await popup.close();

  const total = expected.cells['requests.concluded.naturalPerson'] ?? '';
  await page.locator(`#${total}`).fill('182');
  await page.locator('#sb').click();
  await page.getByTestId('guard').waitFor();
  expect(received).toEqual([]);
  await page.getByTestId('guard-return').click();
  await page.locator(`#${total}`).fill('128');
  await page.locator('#sb').click();
  await page.getByText('上报成功').waitFor();

  const [sent] = received;
  for (const [cell, input] of Object.entries(expected.cells)) expect([cell, sent?.[input]]).toEqual([cell, String(report.values[cell])]);
  for (const [narrative, input] of Object.entries(expected.narratives)) {
    expect(sent?.[input]).toBe(report.narratives[narrative as keyof typeof report.narratives]);
  }
});
