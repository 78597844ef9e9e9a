/** The main way in Firefox, where one is installed. */
import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/ensure-firefox';
import { startPortal, type Portal } from '../../scripts/sample-portal/server';
import { launchFirefox, type Firefox } from '../support/firefox';

const path = findFirefox();
const id = (name: string): string => `[data-testid="${name}"]`;
let portal: Portal;
let firefox: Firefox;

async function dataset(page: Page, selector: string): Promise<Record<string, string | undefined>> {
  await page.waitForSelector(selector, { timeout: 60_000 });
  return page.$eval(selector, (element) => ({ ...(element as HTMLElement).dataset }));
}

async function tabIdOf(page: Page, address: string): Promise<number> {
  const found = await page.evaluate(async (url) => {
    const { browser } = globalThis as unknown as { browser: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } } };
    return (await browser.tabs.query({})).find((tab) => tab.url === url)?.id;
  }, address);
  if (found === undefined) throw new Error(`no tab shows ${address}`);
  return found;
}

describe.runIf(path !== undefined)('Firefox', () => {
  beforeAll(async () => {
    portal = await startPortal();
    firefox = await launchFirefox(path ?? '', ['ndbg.demo.gov.cn']);
  });

  afterAll(async () => {
    await firefox?.close();
    await portal?.close();
  });

  test('import, fill, and a wrong total is held', async () => {
    const workspace = await firefox.open('workspace.html#/import', id('import-files'));
    const input = (await workspace.$(id('import-files'))) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(resolve(import.meta.dirname, '../../scripts/sample-report/2025.html'));
    expect(await dataset(workspace, id('import-result'))).toMatchObject({ status: 'complete', cells: '200', unsure: '0' });
    await workspace.click(id('import-save'));
    await workspace.waitForSelector(id('import-saved'));

    const page = await firefox.browser.newPage();
    const address = `http://ndbg.demo.gov.cn:${portal.port}/report?nd=2025`;
    await page.goto(address);
    const popup = await firefox.open(`popup.html?tabId=${await tabIdOf(workspace, address)}`, `${id('portal-status')}[data-state="detected"]`);
    await popup.waitForSelector(`${id('fill')}:not([aria-disabled="true"])`);
    await popup.click(id('fill'));
    await popup.waitForSelector(id('fill-preview'));
    await popup.click(id('fill-confirm'));
    expect(await dataset(popup, id('fill-outcome'))).toMatchObject({ written: '203', verified: '203', refused: '0', failed: '0' });

    await page.bringToFront();
    await page.$eval('[name="c_24_01"]', (field) => (field as HTMLInputElement).select());
    await page.type('[name="c_24_01"]', '182');
    await page.click('input[value="提 交"]');
    await page.waitForSelector(`>>> ${id('guard')}`, { timeout: 60_000 });
    expect(portal.received(2025).state).toBe('none');
  });
});
