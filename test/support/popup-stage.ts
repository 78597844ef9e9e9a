/** The popup's tests: pages of one portal, one browser, a database emptied before each test. */
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import { launchWithExtension, type Extension } from './extension';
import { distinctFigures } from './figures';
import { formOf, pageOf } from './portal-page';
import { newestTab, seed, storedReport } from './seed';
import { servePages, type Served } from './server';

export interface PopupStage {
  /** A page of the extension that stays open: the way to its database. */
  host(): Page;
  /** Opens a page of the extension. */
  open(path: string): Promise<Page>;
  /** Opens a page of the portal, and the popup on its tab. */
  openAt(address: string): Promise<{ page: Page; popup: Page }>;
  /** The same for a page given here. */
  openHtml(html: string): Promise<{ page: Page; popup: Page }>;
}

const title = (year: number, unit = '青川市水利局') => `<h1>${unit}${year}年政府信息公开工作年度报告</h1>`;
const form = (year: number, unit?: string) => formOf(editionOf('2021'), { head: title(year, unit) });

export const draft = storedReport('draft', distinctFigures('2021'));
export const lastYear = storedReport('last', { ...distinctFigures('2021'), year: 2024 }, { status: 'filed' });

/** Set up before the file's tests and taken down after them. */
export function popupStage(): PopupStage {
  const pages: Record<string, string> = {};
  let portal: Served;
  let extension: Extension;
  let host: Page;

  beforeAll(async () => {
    Object.assign(pages, {
      '/form': pageOf(form(2025)),
      '/last-year': pageOf(form(2024)),
      '/river': pageOf(form(2025, '青川市河道管理所')),
      '/nameless': pageOf(formOf(editionOf('2021'), { head: '<h1>政府信息公开工作年度报告</h1>' })),
      '/notice': pageOf('<h1>公告</h1><p>今天闭馆。</p>'),
      '/late': pageOf(
        `<button id="go">打开填报表</button><div id="place"></div><template>${form(2025)}</template>
         <script>go.onclick = () => place.append(document.querySelector('template').content)</script>`,
      ),
    });
    portal = await servePages(pages);
    extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port, 'intranet.demo': portal.port } });
    host = await extension.open('popup.html');
    await host.getByRole('link', { name: '导入文件' }).first().waitFor();
  });

  afterAll(async () => {
    await extension?.close();
    await portal?.close();
  });

  beforeEach(async () => {
    for (const page of extension.context.pages()) if (page !== host) await page.close();
    await seed(host, []);
  });

  const openAt = async (address: string): Promise<{ page: Page; popup: Page }> => {
    const page = await extension.context.newPage();
    await page.goto(address.startsWith('/') ? `http://ndbg.demo.gov.cn${address}` : address);
    return { page, popup: await extension.open(`popup.html?tabId=${await newestTab(host)}`) };
  };
  return {
    host: () => host,
    open: (path) => extension.open(path),
    openAt,
    openHtml: async (html) => {
      pages['/given'] = html;
      return openAt('/given');
    },
  };
}

export function status(popup: Page, state: string): Locator {
  return popup.locator(`[data-testid="portal-status"][data-state="${state}"]`);
}
