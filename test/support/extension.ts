/** A browser with the built extension in it, and the way to its pages. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { findBrowser } from '../../scripts/ensure-browser';

export interface Extension {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** Opens a page of the extension in a new tab, e.g. `workspace.html#/import`. */
  open(path: string): Promise<Page>;
  /** The tab id of an open page, as `popup.html?tabId=` wants it. */
  tabIdOf(page: Page): Promise<number>;
  /** Opens the popup in a tab of its own, acting on the tab of `page`. */
  openPopup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Host pattern → port on loopback that answers for it, e.g. `{ '*.demo.gov.cn': 8123 }`. */
  hosts?: Readonly<Record<string, number>>;
  /** Kept between launches when given; else a new one that goes with the browser. */
  userDataDir?: string;
  /** Folder of the unpacked extension. */
  directory?: string;
  headless?: boolean;
  /** More command line switches. */
  args?: readonly string[];
}

export const productionBuild = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Throws when there is no Chromium or no build: a test cannot go on without. */
export async function launchWithExtension(options: LaunchOptions = {}): Promise<Extension> {
  const { hosts = {}, userDataDir = '', directory = productionBuild, headless = true, args = [] } = options;
  const browser = findBrowser();
  if (!browser.ok) throw new Error(browser.reason);
  const id = extensionId(directory);
  const context = await chromium.launchPersistentContext(userDataDir, {
    headless,
    executablePath: browser.path,
    locale: 'zh-CN',
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: [...switches(directory, hosts), ...args],
  });
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  const tabIdOf = async (page: Page): Promise<number> => {
    const reader = await open('popup.html');
    try {
      return await readTabId(reader, page.url());
    } finally {
      await reader.close();
    }
  };
  return {
    context,
    id,
    open,
    tabIdOf,
    openPopup: async (page) => open(`popup.html?tabId=${await tabIdOf(page)}`),
    close: () => context.close(),
  };
}

function switches(directory: string, hosts: Readonly<Record<string, number>>): string[] {
  const rules = Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-extensions-except=${directory}`,
    `--load-extension=${directory}`,
    ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(', ')}`] : []),
  ];
}

/** The browser derives the id from the manifest's public key: the first 32 hex digits of its SHA-256, written a to p. */
export function extensionId(directory: string): string {
  const manifest: { key?: string } = JSON.parse(readFileSync(`${directory}/manifest.json`, 'utf8'));
  if (!manifest.key) throw new Error(`the manifest in ${directory} has no key, so its id is not known`);
  const digest = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex');
  return Array.from(digest.slice(0, 32), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Of several tabs at one address, the newest. */
async function readTabId(reader: Page, url: string): Promise<number> {
  const id = await reader.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } } };
    const tabs = await chrome.tabs.query({});
    return tabs.filter((tab) => tab.url === wanted).reduce((newest, tab) => Math.max(newest, tab.id), -1);
  }, url);
  if (id < 0) throw new Error(`no tab shows ${url}`);
  return id;
}
