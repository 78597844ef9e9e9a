/** A tab without focus, which Playwright cannot show: it makes every page believe that it has it. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/ensure-browser';
import type { FillReply, PlanReply } from '../../lib/report/page';
import { extensionId, productionBuild } from '../support/extension';
import { distinctFigures } from '../support/figures';
import { hostOf, testPortal } from '../support/portal-folder';
import { faultsOf, textIn } from '../support/portal-rule';
import { servePortals, type PortalServer } from '../support/portal-server';

const portals = ['blur-model', 'editable', 'trusted-model', 'api-numberbox'].map(testPortal);
let server: PortalServer;
let browser: Browser;

beforeAll(async () => {
  server = await servePortals(portals);
  const found = findBrowser();
  if (!found.ok) throw new Error(found.reason);
  browser = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    pipe: true,
    enableExtensions: [productionBuild],
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--host-resolver-rules=MAP *.demo.gov.cn 127.0.0.1:${server.port}`],
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Chrome {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]>; sendMessage(tab: number, message: object): Promise<never> };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

/** One request to the engine of the tab at an address, from a page of the extension that has the focus. */
function ask<T>(host: Page, url: string, nianbao: string, body: object): Promise<T> {
  return host.evaluate(
    async (address, message) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const tab = (await chrome.tabs.query({})).find((one) => one.url === address)!.id;
      for (const file of ['/engine.js', '/engine-fill.js']) {
        await chrome.scripting.executeScript({ target: { tabId: tab }, files: [file] });
      }
      return chrome.tabs.sendMessage(tab, message) as Promise<T>;
    },
    url,
    { nianbao, body },
  );
}

test.each(portals)('$slug is filled in a tab behind another', { timeout: 120_000 }, async (portal) => {
  const page = await browser.newPage();
  const url = `http://${hostOf(portal)}/`;
  await page.goto(url);
  const host = await browser.newPage();
  await host.goto(`chrome-extension://${extensionId(productionBuild)}/popup.html`);
  await host.bringToFront();
  expect(await page.evaluate(() => document.hasFocus())).toBe(false);

  const draft = distinctFigures('2021');
  const planned = await ask<PlanReply>(host, url, 'plan', { draftId: 'd1', draft });
  if (!planned.ok) throw new Error(planned.reason);
  const chosen = planned.plan.items.filter(({ action }) => action === 'write').map(({ field }) => field);
  const filled = await ask<FillReply>(host, url, 'fill', { planId: planned.plan.id, chosen, confirmed: { year: false, unit: false } });
  expect(filled).toMatchObject({ ok: true, outcome: { written: chosen.length, verified: chosen.length, failed: 0 } });
  expect(await page.evaluate(() => document.hasFocus())).toBe(false);
  await page.evaluate(() => HTMLFormElement.prototype.requestSubmit.call(document.forms[0]));
  await expect.poll(() => server.arrivals(portal.slug).length).toBe(1);
  expect(faultsOf(server.arrivals(portal.slug)[0]!, portal.expected, (field) => textIn(draft, field))).toEqual([]);
});
