import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import { writeDocx } from '../support/docx-writer';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures, narratives } from '../support/figures';
import type { Written } from '../support/report-writer';
import { goTo, openWorkspace } from '../support/workspace';

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
