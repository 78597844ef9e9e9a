/** The popup for the keyboard and for assistive technology: every view, both themes. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures } from '../support/figures';
import { formOf, pageOf } from '../support/portal-page';
import { newestTab, seed, storedReport } from '../support/seed';
import { servePages, type Served } from '../support/server';

const draft = storedReport('draft', distinctFigures('2021'));
const sent = storedReport('sent', distinctFigures('2021'), { status: 'sent', sentAt: '2026-01-20T01:00:00.000Z', year: 2024 });

let portal: Served;
let extension: Extension;
let page: Page;
let popup: Page;

beforeAll(async () => {
  const head = '<h1>青川市水利局2025年政府信息公开工作年度报告</h1>';
  portal = await servePages({ '/form': pageOf(formOf(editionOf('2021'), { head })) });
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
  const host = await extension.open('popup.html');
  await host.getByRole('link', { name: '导入文件' }).first().waitFor();
  await seed(host, [draft, sent]);
  page = await extension.context.newPage();
  await page.goto('http://ndbg.demo.gov.cn/form');
  popup = await extension.open(`popup.html?tabId=${await newestTab(host)}`);
  await popup.setViewportSize({ width: 384, height: 600 });
  await popup.getByText('200 格已填齐').waitFor();
});

afterAll(async () => {
  await extension?.close();
  await portal?.close();
});

const focused = () => popup.evaluate(() => document.activeElement?.getAttribute('data-testid'));

async function tabTo(testId: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if ((await focused()) === testId) return;
    await popup.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${testId}`);
}

/** In both themes: nothing for axe to find, nothing wider than the popup, not higher than 600 px. */
async function looksRight(view: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours that are still on their way from one theme to the other are of neither.
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect({ view, colorScheme, found: await axeViolations(popup) }).toEqual({ view, colorScheme, found: [] });
  }
  const size = await popup.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.querySelector('.popup')!.getBoundingClientRect().height,
  }));
  expect({ view, wide: size.width > 384, high: size.height > 600 }).toEqual({ view, wide: false, high: false });
}

test('the whole way by keyboard; each view is accessible in both themes', { timeout: 120_000 }, async () => {
  await looksRight('status');
  await tabTo('draft-select');
  await tabTo('fill');
  await popup.keyboard.press('Enter');
  await popup.getByTestId('fill-preview').waitFor();
  expect(await focused()).toBe('fill-preview');
  await looksRight('preview');

  await tabTo('fill-confirm');
  await popup.keyboard.press('Enter');
  await popup.getByTestId('fill-outcome').waitFor();
  await looksRight('outcome');
  expect(await page.locator('[name="requests.received.naturalPerson"]').inputValue()).not.toBe('');

  await page.locator('[name="requests.received.total"]').fill('1');
  await tabTo('check');
  await popup.keyboard.press('Enter');
  await popup.getByTestId('finding').first().waitFor();
  await looksRight('findings');

  await popup.getByRole('button', { name: '返回' }).press('Enter');
  expect(await focused()).toBe('check');
  await tabTo('undo');
  await popup.keyboard.press('Space');
  await popup.getByTestId('undo-outcome').waitFor();
  await looksRight('undone');
  expect(await page.locator('[name="requests.received.naturalPerson"]').inputValue()).toBe('');
});
