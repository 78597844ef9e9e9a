/** Firefox with the built extension in it. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

// Firefox draws a new one for each profile: fixed here, so that the extension's pages can be opened.
const uuid = '5f0c7f3e-4a8e-4d55-9f5a-0d2f7f3f9b21';
const addOn = 'nianbao@nianbao.example';

export interface Firefox {
  browser: Browser;
  /** Opens a page of the extension; resolves when `selector` is there. */
  open(path: string, selector: string): Promise<Page>;
  close(): Promise<void>;
}

/** `hosts` answer on loopback, at the port that the address names. */
export async function launchFirefox(executablePath: string, hosts: readonly string[]): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
    },
  });
  await browser.installExtension(resolve(import.meta.dirname, '../../.output/firefox-mv3'));
  return {
    browser,
    open: async (path, selector) => {
      const page = await browser.newPage();
      // The navigation to an extension page is never reported as done.
      await page.goto(`moz-extension://${uuid}/${path}`, { timeout: 1_000 }).catch(() => undefined);
      await page.waitForSelector(selector, { timeout: 60_000 });
      return page;
    },
    close: () => browser.close(),
  };
}
