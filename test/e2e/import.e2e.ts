import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeExchange } from '../../lib/office/exchange';
import { writeXlsx } from '../../lib/office/write-xlsx';
import { editionOf } from '../../lib/report/editions/catalogue';
import { writeDocx } from '../support/docx-writer';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures, narratives } from '../support/figures';
import { converted, office } from '../support/libreoffice';
import type { Written } from '../support/report-writer';
import { goTo, openWorkspace } from '../support/workspace';
import { writeXlsx as writeSheet } from '../support/xlsx-writer';

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithExtension();
});
afterAll(() => extension.close());

const figures = distinctFigures('2021');
const report: Written = { edition: editionOf('2021'), year: 2025, unit: '青川市水利局', values: figures.values, narratives };

test('Word documents are read, shown and saved; what is none is refused', async () => {
  const { page, faults } = await openWorkspace(extension, '#/import');
  const word = Buffer.from(writeDocx(report));
  await page.getByTestId('import-files').setInputFiles([
    { name: '水利局2025.docx', mimeType: 'application/octet-stream', buffer: word },
    { name: '断开的.docx', mimeType: 'application/octet-stream', buffer: word.subarray(0, 2000) },
  ]);
  const read = page.locator('[data-testid="import-result"][data-source="水利局2025.docx"]');
  await read.waitFor();
  expect([await read.getAttribute('data-status'), await read.getAttribute('data-cells'), await read.getAttribute('data-unsure')]).toEqual(['complete', '200', '0']);
  const broken = page.locator('[data-testid="import-result"][data-source="断开的.docx"]');
  await broken.waitFor();
  expect(await broken.getAttribute('data-status')).toBe('refused');
  expect(await broken.textContent()).toContain('不完整');
  await page.getByTestId('import-save').click();
  expect(await page.getByTestId('import-saved').getAttribute('data-count')).toBe('1');
  await goTo(page, '#/drafts');
  await page.locator('[data-testid="draft-row"][data-unit="青川市水利局"][data-year="2025"]').waitFor();
  expect(faults).toEqual([]);
});

test('workbooks are read: the extension’s own, what LibreOffice saves of it, and what is to be confirmed by sheet and cell', async () => {
  const made = writeXlsx({ ...figures, unit: report.unit, year: report.year, narratives }, new Date('2026-01-13T01:41:00Z'));
  const own = made.ok ? made.bytes : new Uint8Array();
  const saved = office === undefined ? {} : converted(converted({ '另存.xlsx': own }, 'ods'), 'xlsx:Calc MS Excel 2007 XML');
  const odd = writeSheet(report, { cell: ({ ref }, place) => (ref === 'requests.granted.business' ? `<c r="${place}"><f>SUM(A1:A2)</f></c>` : undefined) });
  const files = { '导出.xlsx': own, ...saved, '公式.xlsx': odd };
  const { page, faults } = await openWorkspace(extension, '#/import');
  await page.getByTestId('import-files').setInputFiles([
    ...Object.entries(files).map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
    { name: '断开的.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(own.subarray(0, 3000)) },
  ]);
  const result = (name: string) => page.locator(`[data-testid="import-result"][data-source="${name}"]`);
  const stateOf = async (name: string) => {
    await result(name).waitFor();
    return Promise.all(['data-status', 'data-cells', 'data-unsure'].map((attribute) => result(name).getAttribute(attribute)));
  };
  for (const name of ['导出.xlsx', ...Object.keys(saved)]) expect(await stateOf(name), name).toEqual(['complete', '200', '0']);
  expect(await stateOf('公式.xlsx')).toEqual(['partial', '199', '1']);
  expect((await stateOf('断开的.xlsx'))[0]).toBe('refused');
  await page.getByText('没有存下结果').first().waitFor();
  expect(await result('公式.xlsx').innerText()).toMatch(/工作表“Sheet1”[A-Z]+\d+/);
  expect(faults).toEqual([]);
});

test('reading stops when asked, in the middle of a file of thousands of reports too, and what is left unread is named', async () => {
  const source = { kind: 'file' as const, name: '来件.docx' };
  const one = { ...figures, year: 2025, status: 'draft' as const, unsure: [], narratives, waivers: [], source, updatedAt: '2026-01-13T01:41:00.000Z' };
  const many = writeExchange(Array.from({ length: 2500 }, (_, at) => ({ ...one, id: `r${at}`, unit: `青川市第${at}局` })));
  const { page, faults } = await openWorkspace(extension, '#/import');
  await page.getByTestId('import-files').setInputFiles([
    { name: '先到.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(writeDocx(report)) },
    { name: '全省.json', mimeType: 'application/json', buffer: Buffer.from(many) },
    { name: '后到.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(writeDocx(report)) },
  ]);
  await page.locator('[data-testid="import-result"][data-source="先到.docx"]').waitFor();
  await page.getByRole('button', { name: '停止', exact: true }).click();
  await page.getByText('已停止，还有 2 份没有读：全省.json、后到.docx').waitFor();
  expect(await page.getByTestId('import-result').count()).toBe(1);
  expect(faults).toEqual([]);
});
