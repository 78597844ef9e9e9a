/** The guard in Firefox, where one is installed: the ways that hang on what a browser lets an extension's script do. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/ensure-firefox';
import { launchFirefox, type Firefox } from '../support/firefox';
import { formPage } from '../support/form-page';
import { serve, type Served } from '../support/server';

const path = findFirefox();
const form = (button: string): string => `<form id="report" method="post" action="/take">TABLE${button}</form>`;
const forms: Readonly<Record<string, string>> = {
  plain: formPage({ body: form('<button id="x">提交</button>') }),
  script: formPage({ body: form('<a id="x" href="javascript:report.submit()">提交</a>') }),
  mousedown: formPage({ body: form('<button id="x" type="button" onmousedown="report.submit()">提交</button>') }),
  keys: formPage({ body: form('<div id="x" role="button" tabindex="0" onkeydown="if (event.keyCode === 13) report.submit()">提交</div>') }),
  deaf: formPage({ head: '<script>addEventListener("click", (event) => event.stopImmediatePropagation(), true)</script>' }),
};
let portal: Served;
let firefox: Firefox;

async function open(name: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(`http://ndbg.demo.gov.cn:${portal.port}/${name}`);
  await page.waitForSelector('nianbao-root', { timeout: 60_000 });
  return page;
}

describe.runIf(path !== undefined)('the guard in Firefox', () => {
  beforeAll(async () => {
    portal = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(forms[(request.url ?? '').slice(1)] ?? '<!doctype html><p id="sent">已收到</p>');
    });
    firefox = await launchFirefox(path ?? '', ['ndbg.demo.gov.cn']);
  });

  afterAll(async () => {
    await firefox?.close();
    await portal?.close();
  });

  test.each([
    ['plain', (page: Page) => page.click('#x')],
    ['script', (page: Page) => page.click('#x')],
    ['mousedown', (page: Page) => page.click('#x')],
    ['keys', async (page: Page) => (await page.$('#x'))!.press('Enter')],
  ] as const)('%s: held, and goes by itself after a reason', async (name, press) => {
    const page = await open(name);
    await press(page);
    const reason = (await page.waitForSelector('>>> [data-testid="guard-reason"]', { timeout: 60_000 }))!;
    expect(new URL(page.url()).pathname).toBe(`/${name}`);
    await reason.type('平台合计行自动带出 182，已报技术支持。');
    await (await page.waitForSelector('>>> [data-testid="guard-submit-anyway"]:not([disabled])'))!.click();
    await page.waitForSelector('#sent', { timeout: 60_000 });
    await page.close();
  });

  test('a page that keeps clicks to itself is told of', async () => {
    const page = await open('deaf');
    const told = await page.waitForFunction(() => document.querySelector('nianbao-root')?.shadowRoot?.querySelector('.nb-bar')?.textContent?.includes('抢先处理点击'), { timeout: 60_000 });
    expect(await told.jsonValue()).toBe(true);
  });
});
