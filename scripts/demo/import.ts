/** From a file to a kept report, through the workspace as a clerk does it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright';
import type { Report } from '../../lib/report/types';
import type { Extension } from '../../test/support/extension';

export interface Imported {
  id: string;
  unit: string;
  year: number;
  status: string;
  cells: number;
  unsure: number;
}

/** Imports the first report of the file. Throws when the workspace reads none in it. */
export async function importFile(extension: Extension, file: string, show: (page: Page, name: string) => Promise<void>): Promise<Imported> {
  const page = await extension.open('workspace.html#/import');
  await page.getByTestId('import-files').setInputFiles(file);
  const result = page.locator(`[data-testid="import-result"][data-source="${basename(file)}"]`).first();
  await result.waitFor();
  const status = (await result.getAttribute('data-status')) ?? '';
  const text = (await result.innerText()).replaceAll(/\s+/g, ' ');
  if (status === 'refused') throw new Error(`the file was refused: ${text}`);
  const cells = Number(await result.getAttribute('data-cells'));
  const unsure = Number(await result.getAttribute('data-unsure'));
  await show(page, 'import');
  await page.getByTestId('import-save').click();
  await page.getByTestId('import-saved').waitFor();
  await page.goto(`chrome-extension://${extension.id}/workspace.html#/drafts`);
  const row = page.getByTestId('draft-row').first();
  await row.waitFor();
  const imported = {
    id: (await row.getAttribute('data-draft-id')) ?? '',
    unit: (await row.getAttribute('data-unit')) ?? '',
    year: Number(await row.getAttribute('data-year')),
  };
  await show(page, 'drafts');
  await page.close();
  return { ...imported, status, cells, unsure };
}

/** The report as the exchange file states it: read apart from the fill, to judge by. */
export async function exportReport(extension: Extension, id: string): Promise<Report> {
  const page = await extension.open(`workspace.html#/settings`);
  const downloading = page.waitForEvent('download');
  await page.getByTestId('backup-export').click();
  const path = await (await downloading).path();
  await page.close();
  const { reports }: { reports: Report[] } = JSON.parse(readFileSync(path, 'utf8'));
  const report = reports.find((candidate) => candidate.id === id);
  if (!report) throw new Error('the backup does not hold the imported report');
  return report;
}
