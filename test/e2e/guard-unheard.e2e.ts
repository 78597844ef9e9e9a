/** Pages that hear presses before the guard does, or hear no script's: said, never passed over. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { formPage } from '../support/form-page';
import { expectHeld, expectSent, guardOf, openPortal, type PortalTabs } from '../support/portal-tab';
import { statuses } from '../support/wire';

const reason = '平台合计行自动带出 182，已报技术支持。';
const unheard = '这个网页抢先处理点击，有错时可能拦不住。请在提交之前先按“校验本页”。';
let portal: PortalTabs;

beforeAll(async () => {
  portal = await openPortal();
});

afterEach(() => portal.reset());
afterAll(() => portal?.close());

async function problemsOf(page: Page): Promise<string[]> {
  const host = await portal.extension.open('popup.html');
  const [first] = await statuses(host, await portal.extension.tabIdOf(page));
  return first!.status.problems;
}

const stop = (type: string, more = ''): string => `addEventListener('${type}', (event) => { window.taken = [...(window.taken ?? []), event.target.localName]; ${more} event.stopImmediatePropagation(); }, true);`;

test.each([
  ['clicks', `<script>${stop('click', "if (event.target.closest('button')) document.forms[0].submit();")}</script>`],
  ['submissions', `<script>${stop('submit')}</script>`],
  ['clicks that it stops by their button', `<script>${stop('click', 'if (event.button !== 0) return;')}</script>`],
])('a page that keeps %s to itself is told of, in the page and in the popup', async (_what, head) => {
  const page = await portal.open(formPage({ head }));
  await page.locator('.nb-bar').getByText(unheard).waitFor();
  expect(await page.evaluate('taken'), 'nothing of the page was pressed').toEqual(['html']);
  expect(portal.received).toEqual([]);
  expect(await problemsOf(page)).toEqual([unheard]);
});

test('so is one in a frame', async () => {
  portal.put('/frame', formPage({ head: `<script>${stop('click')}</script>`, wrong: false }));
  const page = await portal.open('<!doctype html><meta charset="utf-8"><iframe src="/frame" width="1200" height="600"></iframe>', 'iframe');
  await expect.poll(() => problemsOf(page)).toEqual([unheard]);
});

test.each([
  ['stops nothing', '<script>addEventListener("click", () => undefined, true)</script>'],
  ['stops clicks below the window', '<script>document.addEventListener("click", (event) => event.stopImmediatePropagation(), true)</script>'],
  ['stops the keys it has other uses for', '<script>addEventListener("keydown", (event) => event.stopImmediatePropagation(), true)</script>'],
])('a page that %s is held, and nothing is told', async (_what, head) => {
  const page = await portal.open(formPage({ head }));
  expect(await problemsOf(page)).toEqual([]);
  await page.bringToFront();
  await page.getByText('提 交').click();
  await expectHeld(page, portal);
});

test('a page that begins to stop clicks later comes after us', async () => {
  const page = await portal.open(formPage());
  await page.evaluate(stop('click'));
  await page.getByText('提 交').click();
  await expectHeld(page, portal);
});

test('a page that hears no script’s press is pressed once more by hand, and is told so', async () => {
  const body = '<form id="report" method="post" action="/take">TABLE<button id="x" type="button" onclick="if (event.isTrusted) report.submit()">提 交</button></form>';
  const page = await portal.open(formPage({ body }));
  await page.locator('#x').click();
  await expectHeld(page, portal);
  await page.getByTestId('guard-reason').fill(reason);
  await page.getByTestId('guard-submit-anyway').click();
  await page.locator('.nb-bar').getByText('请再按一次“提交”').waitFor();
  expect(portal.received).toEqual([]);
  await page.locator('#x').click();
  await expectSent(page, portal);
});

test('corrected while it is pressed, the page hears the whole press', async () => {
  const body = '<form id="report" method="post" action="/take">TABLE<button id="x" type="button" onmousedown="(window.told ??= []).push(event.type)" onclick="report.submit()">提交</button></form>';
  const page = await portal.open(formPage({ body }));
  await page.locator('#x').click();
  await expectHeld(page, portal);
  expect(await page.evaluate('window.told')).toBeUndefined();
  await page.getByTestId('guard-return').click();
  await guardOf(page).waitFor({ state: 'detached' });
  const wrong = page.locator('[name="requests.concluded.naturalPerson"]');
  // The page computes its total as late as the press itself takes the focus away.
  await wrong.evaluate((field) => field.addEventListener('blur', () => ((field as HTMLInputElement).value = '128')));
  await wrong.focus();
  await page.locator('#x').click({ noWaitAfter: true });
  await expectSent(page, portal);
});

test('what is pressed beside the submission hears every event', async () => {
  const body = '<form method="post" action="/take">TABLE<button>提交</button><button type="button" id="draft">暂存</button></form>';
  const page = await portal.open(formPage({ body }));
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) document.addEventListener(type, ({ target }) => told.push(`${(target as Element).localName} ${type}`));
  });
  const all = (name: string) => ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) => `${name} ${type}`);
  await page.locator('#draft').click();
  await page.locator('[name="requests.granted.research"]').click();
  expect(await page.evaluate('told')).toEqual([...all('button'), ...all('input')]);
});

test('a touch that sends at its first event is held, and goes by itself after a reason', async () => {
  const body = '<form id="report" method="post" action="/take">TABLE<button id="x" type="button">提交</button></form><script>x.addEventListener("touchstart", (event) => event.touches.length === 1 && report.submit())</script>';
  const page = await portal.open(formPage({ body }));
  const button = page.locator('#x');
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button.boundingBox())!;
  const devices = await page.context().newCDPSession(page);
  await devices.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await devices.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + width / 2, y: y + height / 2 }] });
  await devices.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expectHeld(page, portal);
  await page.getByTestId('guard-reason').fill(reason);
  await page.getByTestId('guard-submit-anyway').click();
  await expectSent(page, portal);
});
