/** Forms on a `gov.cn` host of their own, with the extension beside them. */
import type { Page } from 'playwright';
import { launchWithExtension, type Extension } from './extension';
import { servePages } from './server';
import { statuses } from './wire';

export interface FormStage {
  extension: Extension;
  /** A page of the extension, from which a test speaks to the tabs. */
  host: Page;
  /** Opens a page, to the front, once every frame has answered how it stands. */
  openForm(path: string): Promise<{ page: Page; tab: number }>;
  close(): Promise<void>;
}

/** `pages`: html by path, with its leading slash. */
export async function startFormStage(pages: Readonly<Record<string, string>>): Promise<FormStage> {
  const portal = await servePages(pages);
  const extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
  const host = await extension.open('popup.html');
  return {
    extension,
    host,
    async openForm(path) {
      const page = await extension.context.newPage();
      await page.goto(`http://ndbg.demo.gov.cn${path}`);
      const tab = await extension.tabIdOf(page);
      await page.bringToFront();
      await statuses(host, tab);
      return { page, tab };
    },
    async close() {
      await extension.close();
      await portal.close();
    },
  };
}
