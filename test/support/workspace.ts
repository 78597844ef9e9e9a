/** The workspace as a user sees it: cells, findings, files in and out. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import type { Extension } from './extension';

export interface UploadFile {
  name: string;
  text: string;
}

export const cellInput = (page: Page, cell: string): Locator => page.locator(`[data-testid="cell"][data-cell="${cell}"]`);
export const findings = (page: Page, check = ''): Locator => page.locator(`[data-testid="finding"]${check && `[data-check~="${check}"]`}`);

/** Imports files and saves all that could be read. Answers how many reports were saved. */
export async function importFiles(page: Page, files: readonly UploadFile[]): Promise<number> {
  await page.goto(`${page.url().split('#')[0]}#/import`);
  await upload(page, 'import-files', files);
  await page.getByTestId('import-save').click();
  return Number(await page.getByTestId('import-saved').getAttribute('data-count'));
}

export function upload(page: Page, testId: string, files: readonly UploadFile[]): Promise<void> {
  const payloads = files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }));
  return page.getByTestId(testId).setInputFiles(payloads);
}

export function goTo(page: Page, hash: string): Promise<unknown> {
  return page.goto(`${page.url().split('#')[0]}${hash}`);
}

/** Opens the only report of a unit and year from the list. */
export async function openReport(page: Page, unit: string, year: number): Promise<void> {
  await goTo(page, '#/drafts');
  await page.locator(`[data-testid="draft-row"][data-unit="${unit}"][data-year="${year}"] th a`).click();
  await page.getByTestId('cell').first().waitFor();
}

/** Clicks what starts a download and answers its name and text. */
export async function downloadFrom(page: Page, control: Locator): Promise<UploadFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** A fresh workspace tab whose own faults fail the test. */
export async function openWorkspace(extension: Extension, hash: string): Promise<{ page: Page; faults: string[] }> {
  const page = await extension.open(`workspace.html${hash}`);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return { page, faults };
}
