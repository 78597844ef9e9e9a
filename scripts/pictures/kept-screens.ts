import type { Page } from 'playwright';
import { writeExchange } from '../../lib/office/exchange';
import { writeHtml } from '../../lib/office/write-html';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { Report } from '../../lib/report/types';
import { busyReport } from '../../test/support/busy-report';
import { launchWithExtension } from '../../test/support/extension';
import { narratives } from '../../test/support/figures';
import { seed, storedReport } from '../../test/support/seed';

const edition = editionOf('2021');
const unit = '青川市水利局';
const units = ['青川市林业局', '青川市教育局', '青川市民政局', '青川市交通运输局'];

const of = (name: string, year: number, size: number): ReturnType<typeof storedReport> =>
  storedReport(`${name} ${year}`, { edition: '2021', unit: name, year, values: busyReport(edition, size), narratives }, year < 2025 ? { status: 'filed' } : {});

/** Screens that need reports of several years or units: they are put straight into the store. */
export async function takeKeptScreens(keep: (page: Page, name: string) => Promise<void>): Promise<void> {
  const extension = await launchWithExtension();
  try {
    const page = await extension.open('workspace.html#/drafts');
    await page.getByText('还没有报告').waitFor();
    await seed(page, [of(unit, 2022, 0.8), of(unit, 2023, 1), of(unit, 2024, 1.1), of(unit, 2025, 1.2)]);
    const show = async (hash: string) => {
      await page.goto(`${page.url().split('#')[0]}${hash}`);
      await page.reload();
    };

    await show('#/compare');
    await page.getByTestId('compare-continuity').waitFor();
    await keep(page, 'compare');

    await show('#/settings');
    await page.getByTestId('backup-export').waitFor();
    await keep(page, 'settings');

    await show('#/import');
    const again = { ...of(unit, 2025, 1.2), values: { ...busyReport(edition, 1.2), 'requests.granted.business': 45 } };
    await page.getByTestId('import-files').setInputFiles({ name: '水利局2025年报（定稿）.html', mimeType: 'text/html', buffer: Buffer.from(writeHtml(again)) });
    await page.getByTestId('import-rivals').getByText('查看改动').click();
    await keep(page, 'import-again');

    await show('#/rollup');
    await page.getByLabel('报告年度').fill('2025');
    const files = units.map((name, at) => ({ name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(writeExchange([of(name, 2025, 1 + at / 3) as Report])) }));
    await page.getByTestId('rollup-files').setInputFiles(files);
    await page.locator(`[data-state="counted"][data-count="${units.length}"]`).waitFor();
    await page.getByTestId('rollup-run').click();
    await page.getByTestId('rollup-result').waitFor();
    await keep(page, 'rollup');
  } finally {
    await extension.close();
  }
}
