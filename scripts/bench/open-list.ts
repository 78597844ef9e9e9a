import { editionOf } from '../../lib/report/editions/catalogue';
import { busyReport } from '../../test/support/busy-report';
import { launchWithExtension } from '../../test/support/extension';
import { storedReport } from '../../test/support/seed';
import type { Page } from 'playwright';
import { benchRow, type BenchGroup } from './row';

const count = 10_000;
const limit = 2000;

/** The list of a workspace that holds 10,000 reports: from its address to its first rows. */
export const openListGroup: BenchGroup = {
  rows: ['open-10k'],
  async run() {
    const extension = await launchWithExtension();
    try {
      const page = await extension.open('workspace.html#/drafts');
      await page.getByText('还没有报告').waitFor();
      await fillStore(page);
      const times: number[] = [];
      for (let turn = 0; turn < 3; turn += 1) {
        const started = performance.now();
        await page.reload();
        await page.getByTestId('draft-row').first().waitFor({ timeout: 120_000 });
        times.push(performance.now() - started);
      }
      return [benchRow({ name: 'open-10k', ours: times.sort((a, b) => a - b)[1]!, limit })];
    } finally {
      await extension.close();
    }
  },
};

/** Copies of one report under different units and years, made in the page. */
function fillStore(page: Page): Promise<void> {
  const values = busyReport(editionOf('2021'), 1);
  const model = storedReport('0', { edition: '2021', values, narratives: { overview: '一年来的情况。'.repeat(100) } }, { status: 'filed' });
  return page.evaluate(
    ([row, total]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('nianbao');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('reports', 'readwrite');
          for (let at = 0; at < total; at += 1) {
            const unit = `青川市第${Math.floor(at / 5)}局`;
            writing.objectStore('reports').put({ ...row, id: String(at), unit, unitKey: unit, year: 2021 + (at % 5) });
          }
          writing.oncomplete = () => resolve();
          writing.onabort = () => reject(writing.error);
        };
      }),
    [model, count] as const,
  );
}
