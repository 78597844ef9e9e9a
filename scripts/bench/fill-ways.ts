/** The ways to fill a portal's page: ours through the popup of the production build, and the peers'. */
import type { Page } from 'playwright';
import type { Extension } from '../../test/support/extension';
import type { Moments } from './fill-watch.page';

export type Texts = Readonly<Record<string, string>>;

export interface Filling {
  /** From the page's form to the popup's outcome, reading back included; ms. */
  total: number;
  /** From the first event of the first write to the last of the last; ms. */
  write: number;
}

interface PageWorld {
  moments: Moments;
  fillByPopup(): Promise<{ took: number; verified: number }>;
}

/** The clerk's way. Throws unless every cell was written and proven. */
export async function fillByUs(extension: Extension, page: Page, texts: Texts): Promise<Filling> {
  await page.locator('nianbao-root').waitFor({ state: 'attached' });
  const popup = await extension.openPopup(page);
  await popup.locator('[data-testid="portal-status"][data-state="detected"]').waitFor();
  const { took, verified } = await popup.evaluate(() => (globalThis as unknown as PageWorld).fillByPopup());
  await popup.close();
  const wanted = Object.keys(texts).length;
  if (verified !== wanted) throw new Error(`${verified} of ${wanted} cells were proven to be kept`);
  const { form, bound, first, last } = await page.evaluate(() => (globalThis as unknown as PageWorld).moments);
  return { total: bound - form + took, write: last - first };
}

export async function fillByPlaywright(page: Page, texts: Texts): Promise<number> {
  const began = performance.now();
  for (const [name, text] of Object.entries(texts)) await page.locator(`[name="${name}"]`).fill(text);
  return performance.now() - began;
}

/** One of the ways in `fill-peers.page.ts`, whose code is `script`. */
export async function fillInPage(page: Page, script: string, way: 'fillByLoop' | 'fillByUserEvent', texts: Texts): Promise<number> {
  await page.addScriptTag({ content: script });
  return page.evaluate(
    ([name, given]) => (globalThis as unknown as Record<string, (texts: Texts) => number | Promise<number>>)[name]!(given),
    [way, texts] as const,
  );
}
