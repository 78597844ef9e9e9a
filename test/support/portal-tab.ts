/** A portal on loopback that keeps what it is sent, and the extension's browser to open its form in. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { launchWithExtension, type Extension } from './extension';
import { serve } from './server';

export interface PortalTabs {
  extension: Extension;
  /** Bodies of the posts since the last `reset`. */
  received: string[];
  /** Serves `html` at /form, opens it and waits for the extension; `within` is the frame that holds the form. */
  open(html: string, within?: string): Promise<Page>;
  /** Serves more at another path. */
  put(path: string, html: string): void;
  /** Closes the pages but one to keep, and forgets what came in. */
  reset(kept?: Page): Promise<void>;
  close(): Promise<void>;
}

const host = 'http://ndbg.demo.gov.cn';

export async function openPortal(): Promise<PortalTabs> {
  const pages = new Map<string, string>();
  const received: string[] = [];
  const portal = await serve((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '/', host);
      if (request.method === 'POST') received.push(body);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(pages.get(pathname) ?? '<!doctype html><title>已收到</title><p>已收到</p>');
    });
  });
  const extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
  return {
    extension,
    received,
    put: (path, html) => pages.set(path, html),
    async open(html, within) {
      pages.set('/form', html);
      const page = await extension.context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(`${host}/form`);
      await (within ? page.frameLocator(within) : page).locator('nianbao-root').waitFor({ state: 'attached' });
      return page;
    },
    async reset(kept) {
      received.length = 0;
      const pages = extension.context.pages().slice(1).filter((page) => page !== kept);
      await Promise.all(pages.map((page) => page.close()));
    },
    async close() {
      await extension.close();
      await portal.close();
    },
  };
}

export const guardOf = (page: Page): Locator => page.getByTestId('guard');

export async function expectHeld(page: Page, { received }: PortalTabs): Promise<void> {
  await guardOf(page).waitFor();
  expect(received).toEqual([]);
}

/** The page has gone to where the form is sent, once. */
export async function expectSent(page: Page, { received }: PortalTabs, path = '/take'): Promise<URLSearchParams> {
  await page.waitForURL(`**${path}`);
  expect(received).toHaveLength(1);
  return new URLSearchParams(received[0]);
}
