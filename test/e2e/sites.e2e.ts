/**
 * Portals outside *.gov.cn. The browser's own question cannot be answered in a headless browser, so the answer is given before:
 * the extension's page in chrome://extensions records it as the user's, and the browser then grants without asking.
 * All else is real: the click, the request, the registration, the restart, the removal.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures } from '../support/figures';
import { confirm, held, planOf, textsOf } from '../support/filling';
import { formPage } from '../support/form-page';
import { formParts, title } from '../support/form-parts';
import { pageOf } from '../support/portal-page';
import { newestTab } from '../support/seed';
import { servePages, type Served } from '../support/server';
import { goingsIn } from '../support/wire';

const site = 'http://127.0.0.1';
const [first, second] = formParts();
let portal: Served;
let userDataDir: string;
let extension: Extension;

beforeAll(async () => {
  portal = await servePages({ '/form': formPage(), '/parts': pageOf(`${title}${first!.html}<p id="more">展开</p><div id="rest" hidden>${second!.html}</div><script>more.onclick = () => (rest.hidden = false)</script>`), '/notice': '<!doctype html><title>公告</title><p>今天闭馆。' });
  userDataDir = mkdtempSync(join(tmpdir(), 'nianbao-sites-'));
  extension = await launchWithExtension({ userDataDir });
});

afterAll(async () => {
  await extension?.close();
  await portal?.close();
  rmSync(userDataDir, { recursive: true, force: true });
});

/** What the user answers when the browser asks. */
async function willAllow(pattern: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, host]) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } } };
      return chrome.developerPrivate.addHostPermission(id, host);
    },
    [extension.id, pattern] as const,
  );
  await page.close();
}

async function openForm(path = 'form'): Promise<{ page: Page; tab: number }> {
  const host = await extension.open('popup.html');
  const page = await extension.context.newPage();
  await page.goto(`${site}:${portal.port}/${path}`);
  const tab = await newestTab(host);
  await host.close();
  return { page, tab };
}

const popupAt = (tab: number) => extension.open(`popup.html?tabId=${tab}`);
const marksOn = (page: Page) => page.locator('nianbao-root');
const stateOf = (popup: Page, state: string) => popup.locator(`[data-testid="portal-status"][data-state="${state}"]`);

/** The popup opened from the toolbar learns the address of its tab; the one in a tab of its own is told here. */
async function asFromToolbar(popup: Page, url: string): Promise<void> {
  await popup.addInitScript((address) => {
    for (const name of ['chrome', 'browser']) {
      const api = (globalThis as unknown as Record<string, { tabs?: { get(id: number): Promise<object> } } | undefined>)[name];
      if (!api?.tabs) continue;
      const get = api.tabs.get.bind(api.tabs);
      api.tabs.get = async (id) => ({ ...(await get(id)), url: address });
    }
  }, url);
  await popup.reload();
}

test('is off; one click switches it on, in the page that is open too, and at an address with a port', async () => {
  const { page, tab } = await openForm();
  const popup = await popupAt(tab);
  await stateOf(popup, 'off').waitFor();
  expect(await marksOn(page).count()).toBe(0);
  // Not asked from the toolbar, the browser does not say which site it is: no button that would do nothing.
  expect(await popup.getByTestId('site-enable').getAttribute('aria-disabled')).toBe('true');

  await willAllow(`${site}/*`);
  await asFromToolbar(popup, page.url());
  expect(await popup.getByTestId('site-enable').innerText()).toBe(`在 127.0.0.1:${portal.port} 启用`);
  expect(await marksOn(page).count()).toBe(0);
  await popup.getByTestId('site-enable').click();
  await stateOf(popup, 'detected').waitFor();
  expect(await stateOf(popup, 'detected').getAttribute('data-cells')).toBe('175');
  await marksOn(page).waitFor({ state: 'attached' });
  await popup.close();

  const again = await openForm();
  await marksOn(again.page).waitFor({ state: 'attached' });
  await again.page.close();
  await page.close();
});

test('stays on when the browser starts anew', async () => {
  await extension.close();
  extension = await launchWithExtension({ userDataDir });
  const { page } = await openForm();
  await marksOn(page).waitFor({ state: 'attached' });
  expect(new URL(page.url()).origin).toBe(`${site}:${portal.port}`);
  await page.close();
});

test('removed in the settings, it is off at once: in the open page, in a new one, in the popup', async () => {
  const { page, tab } = await openForm();
  await marksOn(page).waitFor({ state: 'attached' });
  const parts = await openForm('parts');
  await marksOn(parts.page).waitFor({ state: 'attached' });
  const settings = await extension.open('workspace.html#/settings');
  const draft = distinctFigures('2021');
  await confirm(settings, parts.tab, await planOf(settings, parts.tab, draft));
  expect(await goingsIn(settings)).toEqual([`going:${parts.tab}`]);
  const row = settings.getByRole('row', { name: site });
  await row.waitFor();
  expect(await axeViolations(settings)).toEqual([]);
  await row.getByTestId('site-remove').click();
  await settings.getByText('浏览器收回了权限').waitFor();
  expect(await row.count()).toBe(0);
  await marksOn(page).waitFor({ state: 'detached' });
  // What went on there has ended with it.
  await marksOn(parts.page).waitFor({ state: 'detached' });
  await expect.poll(() => goingsIn(settings)).toEqual([]);
  await parts.page.getByText('展开').click();

  const popup = await popupAt(tab);
  await stateOf(popup, 'off').waitFor();
  const again = await openForm();
  // What would run there has had its time once the extension answers for a page opened after it.
  const notice = await extension.context.newPage();
  await notice.goto(`${site}:${portal.port}/notice`);
  const registered = await settings.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<object[]> } } };
    return chrome.scripting.getRegisteredContentScripts();
  });
  expect(registered).toEqual([]);
  expect(await marksOn(again.page).count()).toBe(0);
  expect(await held(parts.page)).toEqual(textsOf(draft, (field) => field === 'overview' || field.startsWith('proactive.')));
});

test('is switched on from its address in the settings; what is no address is refused', async () => {
  const settings = await extension.open('workspace.html#/settings');
  const add = async (address: string) => {
    await settings.getByTestId('site-address').fill(address);
    await settings.getByTestId('site-add').click();
  };
  await add('*.example.com');
  await settings.getByText('不是网址').waitFor();
  await add('ndbg.qingchuan.gov.cn');
  await settings.getByText('已默认启用').waitFor();
  await willAllow('*://127.0.0.1/*');
  await add(`127.0.0.1:${portal.port}/form`);
  await settings.getByText('已在 127.0.0.1 启用').waitFor();
  expect(await settings.getByRole('row', { name: '*://127.0.0.1' }).count()).toBe(1);
  const { page } = await openForm();
  await marksOn(page).waitFor({ state: 'attached' });

  // A pattern for both schemes goes as a whole: the page that is open belongs to it.
  await settings.getByRole('row', { name: '*://127.0.0.1' }).getByTestId('site-remove').click();
  await marksOn(page).waitFor({ state: 'detached' });
});
