import type { Page } from 'playwright';
import { editionOf } from '../../lib/report/editions/catalogue';
import { textOf } from '../../lib/report/values';
import { busyReport } from '../../test/support/busy-report';
import { launchWithExtension, type Extension } from '../../test/support/extension';
import { formOf, pageOf } from '../../test/support/portal-page';
import { seed, storedReport } from '../../test/support/seed';
import { servePages } from '../../test/support/server';
import { bundlePage } from './bundle-page';
import { fillByPlaywright, fillByUs, fillInPage, type Texts } from './fill-ways';
import { benchRow, type BenchGroup, type BenchRow } from './row';

const rounds = 3;
/** After it the page is read a last time: what a page takes back later is not noticed. */
const proof = 1000;
const portals = ['plain', 'react'] as const;
const edition = editionOf('2021');
const values = busyReport(edition, 1);
const texts: Texts = Object.fromEntries(Object.entries(values).map(([cell, value]) => [cell, textOf(value)]));
const head = '<h1>青川市水利局2025年政府信息公开工作年度报告</h1>';

type Way = 'ours' | 'write' | 'loop' | 'playwright' | 'user-event';

/** 200 cells of a form in Chromium, by the production build and by others, each on the page as it loads. */
export const fillGroup: BenchGroup = {
  rows: portals.flatMap((portal) => [`fill-${portal}`, `fill-${portal}-write`]),
  async run(wanted) {
    const served = await servePages({
      '/plain': pageOf(formOf(edition, { head, narratives: '' })),
      '/react': pageOf(`${head}<div id="form"></div><script src="/react.js"></script>`),
      '/react.js': await bundlePage('react-portal.page.ts'),
    });
    const extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': served.port } });
    const rows: BenchRow[] = [];
    try {
      await extension.context.addInitScript({ content: await bundlePage('fill-watch.page.ts') });
      const workspace = await extension.open('workspace.html#/drafts');
      await workspace.getByText('还没有报告').waitFor();
      await seed(workspace, [storedReport('draft', { edition: '2021', values, narratives: {} })]);
      for (const portal of portals) {
        if (!wanted.some((name) => name.startsWith(`fill-${portal}`))) continue;
        const { ours, write, loop, ...others } = await measure(extension, `http://ndbg.demo.gov.cn/${portal}`);
        const peers = { loop, ...others };
        rows.push(
          benchRow({ name: `fill-${portal}`, ours, limit: loop + proof, peers }),
          benchRow({ name: `fill-${portal}-write`, ours: write, limit: loop, peers }),
        );
      }
    } finally {
      await extension.close();
      await served.close();
    }
    return rows.filter(({ name }) => wanted.includes(name));
  },
};

async function measure(extension: Extension, address: string): Promise<Record<Way, number>> {
  const script = await bundlePage('fill-peers.page.ts');
  const took: Record<Way, number[]> = { ours: [], write: [], loop: [], playwright: [], 'user-event': [] };
  const onFreshPage = async <T>(fill: (page: Page) => Promise<T>): Promise<T> => {
    const page = await extension.context.newPage();
    await page.goto(address);
    await page.locator('[name="disputes.review.total"]').waitFor();
    const result = await fill(page);
    await expectFilled(page);
    await page.close();
    return result;
  };
  for (let round = 0; round < rounds; round += 1) {
    const { total, write } = await onFreshPage((page) => fillByUs(extension, page, texts));
    took.ours.push(total);
    took.write.push(write);
    took.loop.push(await onFreshPage((page) => fillInPage(page, script, 'fillByLoop', texts)));
    took['user-event'].push(await onFreshPage((page) => fillInPage(page, script, 'fillByUserEvent', texts)));
    took.playwright.push(await onFreshPage((page) => fillByPlaywright(page, texts)));
  }
  const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
  return Object.fromEntries(Object.entries(took).map(([way, times]) => [way, median(times)])) as Record<Way, number>;
}

/** The page shows every figure, and its own model, where it has one, holds it. */
async function expectFilled(page: Page): Promise<void> {
  const wrong = await page.evaluate((wanted) => {
    const { portalModel: model } = globalThis as unknown as { portalModel?: Record<string, string> };
    return Object.entries(wanted).filter(([name, text]) => {
      const shown = document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
      return shown !== text || (model !== undefined && model[name] !== text);
    }).length;
  }, texts);
  if (wrong > 0) throw new Error(`${wrong} cells of ${page.url()} do not hold their figure`);
}
