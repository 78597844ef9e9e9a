import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { edition2021 } from '../../lib/report/editions/2021';
import { sheetOf } from '../../lib/report/sheet';
import { textOf } from '../../lib/report/values';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures, narratives } from '../support/figures';
import { writeText } from '../support/report-writer';
import { seed, storedReport, storedReports } from '../support/seed';
import { cellInput, goTo, openWorkspace } from '../support/workspace';

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithExtension();
});
afterAll(() => extension?.close());

const { values } = distinctFigures('2021');
const requests = sheetOf(edition2021, 'requests').parts[0]!.rows;
const table = requests.map(({ cells }) => cells.map(({ spec }) => textOf(values[spec.id])).join('\t')).join('\r\n');
const blank = storedReport('blank', { edition: '2021', unit: '青川市水利局', year: 2025, values: {}, narratives: {} });
const other = { ...blank, id: 'other', unit: '青川市河道管理所', unitKey: '青川市河道管理所' };
const filed = { ...blank, id: 'filed', year: 2024, status: 'filed' as const };

async function paste(kept: readonly ReturnType<typeof storedReport>[], text: string): Promise<{ page: Page; faults: string[] }> {
  const opened = await openWorkspace(extension, '#/drafts');
  const { page } = opened;
  await page.getByRole('heading', { name: '报告', exact: true }).waitFor();
  await seed(page, kept);
  await goTo(page, '#/import');
  await page.getByTestId('import-paste').fill(text);
  await page.getByTestId('import-paste-run').click();
  return opened;
}

test('figures of the whole table three go into the only draft after a look, as one step', async () => {
  const { page, faults } = await paste([blank, filed], table);
  const block = page.getByTestId('import-block');
  await block.getByRole('button', { name: `写入 ${requests.length * 7} 格` }).waitFor();
  expect(await block.getByLabel('左上角放在').inputValue()).toBe('requests.received.naturalPerson');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(page), colorScheme).toEqual([]);
  }
  expect((await storedReports(page)).find(({ id }) => id === 'blank')?.values, 'nothing before the click').toEqual({});
  await block.getByTestId('import-block-write').click();
  await page.getByText(`已写入“青川市水利局 2025 年”${requests.length * 7} 格`).waitFor();
  const written = (await storedReports(page)).find(({ id }) => id === 'blank');
  expect(written?.values).toEqual(Object.fromEntries(Object.entries(values).filter(([cell]) => cell.startsWith('requests.'))));
  await page.getByRole('link', { name: '打开' }).click();
  await cellInput(page, 'requests.received.naturalPerson').waitFor();
  await page.getByRole('button', { name: /撤销/ }).first().click();
  await expect.poll(async () => (await storedReports(page)).find(({ id }) => id === 'blank')?.values).toEqual({});
  expect(faults).toEqual([]);
  await page.close();
});

test('one row fits many places: draft, table and place are asked for', async () => {
  const { page } = await paste([blank, other], '1\t0\t0\t0\t0\t0\t1');
  const block = page.getByTestId('import-block');
  expect(await block.getByTestId('import-block-write').count()).toBe(0);
  await block.getByLabel('写入哪份草稿').selectOption('other');
  await block.getByLabel('放到哪张表').selectOption('requests');
  expect(await block.getByTestId('import-block-write').count()).toBe(0);
  await block.getByLabel('左上角放在').selectOption('requests.granted.naturalPerson');
  await block.getByTestId('import-block-write').click();
  await page.getByText('已写入“青川市河道管理所 2025 年”').waitFor();
  const stored = await storedReports(page);
  expect(stored.find(({ id }) => id === 'other')?.values).toMatchObject({ 'requests.granted.naturalPerson': 1, 'requests.granted.total': 1 });
  expect(stored.find(({ id }) => id === 'blank')?.values).toEqual({});
  await page.close();
});

test('a block with a column too many is refused; without a draft there is nowhere to go', async () => {
  const { page } = await paste([blank], table.replaceAll('\r\n', '\t1\r\n') + '\t1');
  await page.getByText('放不进任何一张表').waitFor();
  await page.getByRole('button', { name: '不要了' }).click();
  expect(await page.getByTestId('import-block').count()).toBe(0);
  await page.close();
  const { page: empty } = await paste([], table);
  await empty.getByText('还没有草稿').waitFor();
  await empty.close();
});

test('several reports in one paste are several results', async () => {
  const text = [2024, 2025].map((year) => writeText({ edition: edition2021, year, unit: '青川市水利局', values, narratives }, 'tab-per-cell')).join('\n');
  const { page } = await paste([], text);
  await expect.poll(() => page.getByTestId('import-result').count()).toBe(2);
  await page.getByTestId('import-save').click();
  expect(await page.getByTestId('import-saved').getAttribute('data-count')).toBe('2');
  const stored = await storedReports(page);
  expect(stored.map(({ year, source }) => [year, source.kind]).sort()).toEqual([[2024, 'paste'], [2025, 'paste']]);
  await page.close();
});
