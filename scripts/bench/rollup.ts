import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { writeExchange } from '../../lib/office/exchange';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { Report } from '../../lib/report/types';
import { busyReport } from '../../test/support/busy-report';
import { launchWithExtension } from '../../test/support/extension';
import { benchRow, type BenchGroup, type BenchRow } from './row';

const edition = editionOf('2021');
const sizes = [300, 1000, 3000] as const;
/** 3,000 units in 20 seconds, and fewer in as much less, but for a second of whatever is done once. */
const importLimit = (size: number) => 1000 + (19_000 / 3000) * size;
const sumLimit = 500;
/** A task that holds the page longer is felt. */
const longTask = 100;

interface Taken {
  imported: number;
  summed: number;
  longest: number;
}

/** Units' exchange files become a region's sum in the built extension: `rollup-n` from the choice of the files to the list of units. */
export const rollupGroup: BenchGroup = {
  rows: sizes.flatMap((size) => [`rollup-${size}`, `rollup-${size}-sum`, `rollup-${size}-task`]),
  async run(wanted) {
    const rows: BenchRow[] = [];
    for (const size of sizes) {
      if (!wanted.some((name) => name.startsWith(`rollup-${size}`))) continue;
      const { imported, summed, longest } = await measure(size);
      rows.push(
        benchRow({ name: `rollup-${size}`, ours: imported, limit: importLimit(size) }),
        benchRow({ name: `rollup-${size}-sum`, ours: summed, limit: sumLimit }),
        benchRow({ name: `rollup-${size}-task`, ours: longest, limit: longTask }),
      );
    }
    return rows.filter(({ name }) => wanted.includes(name));
  },
};

async function measure(size: number): Promise<Taken> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-units-'));
  const extension = await launchWithExtension();
  try {
    const paths = Array.from({ length: size }, (_, at) => {
      const path = join(folder, `${at}.json`);
      writeFileSync(path, writeExchange([reportOf(at)]));
      return path;
    });
    const page = await extension.open('workspace.html#/rollup');
    await page.getByLabel('报告年度').fill('2025');
    await watchTasks(page);
    await page.getByTestId('rollup-files').setInputFiles(paths);
    const handed = performance.now();
    await page.locator(`[data-state="counted"][data-count="${size}"]`).waitFor({ timeout: 120_000 });
    const imported = performance.now() - handed;
    const before = performance.now();
    await page.getByTestId('rollup-run').click();
    await page.getByTestId('rollup-result').waitFor();
    const summed = performance.now() - before;
    const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
    return { imported, summed, longest };
  } finally {
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    // The task that hands over the files is the test driver's, not ours.
    let chosen = Infinity;
    addEventListener('change', () => (chosen = performance.now()), { capture: true });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) if (startTime > chosen) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

function reportOf(at: number): Report {
  const unit = `青川市第${at}局`;
  const values = { ...busyReport(edition, 1 + at / 500), 'proactive.fees.amount': at / 100 };
  const text = `2025年，${unit}认真做好政府信息公开工作，栏目按月检查。`.repeat(20);
  return {
    id: String(at),
    unit,
    year: 2025,
    edition: '2021',
    status: 'draft',
    values,
    unsure: [],
    narratives: { overview: text, problems: text, otherMatters: '没有其他需要报告的事项。' },
    waivers: [],
    source: { kind: 'new', name: '' },
    updatedAt: '2026-01-12T01:41:00.000Z',
  };
}
