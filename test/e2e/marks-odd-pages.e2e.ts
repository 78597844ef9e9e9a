import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { formPage, wrongCell, type FormPage } from '../support/form-page';
import { boxOf, input, markAt } from '../support/marks';
import { expectHeld, openPortal, type PortalTabs } from '../support/portal-tab';

let portal: PortalTabs;

beforeAll(async () => {
  portal = await openPortal();
});

afterEach(() => portal.reset());
afterAll(() => portal?.close());

const openForm = (form: FormPage = {}): Promise<Page> => portal.open(formPage(form));

test.each([
  ['a small root font', 'html { font-size: 10px } button, div, p { font-size: 40px !important; padding: 30px !important }'],
  ['a zoomed root', 'html { zoom: 1.25 }'],
  ['a body that is moved', 'html { position: relative; margin: 20px 0 0 40px } body { transform: translate(10px, 5px) }'],
  ['rules that hide what it does not know', 'body ~ *, nianbao-root { display: none !important; opacity: 0 !important; position: static !important }'],
])('marks stand right on a page with %s', async (_, style) => {
  const page = await openForm({ style });
  await markAt(page, wrongCell).waitFor();
  await expect
    .poll(async () => {
      const [mark, field] = [await boxOf(markAt(page, wrongCell)), await boxOf(input(page, wrongCell))];
      return Math.abs(mark.x - field.x - field.width - 2) <= 1 && Math.abs(mark.y + mark.height / 2 - field.y - field.height / 2) <= 3;
    })
    .toBe(true);
});

test('on an old page without a doctype note and bar are in view', async () => {
  const page = await portal.open(formPage().replace('<!doctype html>', ''));
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await page.keyboard.press('Alt+KeyM');
  for (const part of [page.locator('#nb-note'), page.getByRole('region', { name: '年报助手' })]) {
    const { x, y, width, height } = await boxOf(part);
    expect([x >= 0, y >= 0, x + width <= 1280, y + height <= 800]).toEqual([true, true, true, true]);
  }
});

test('in a crowded row no figure is covered', async () => {
  const page = await openForm({ style: 'td { padding: 0; min-width: 0 !important } td input { width: 46px; border: 1px solid #888; padding: 0 2px }' });
  await markAt(page, wrongCell).waitFor();
  const mark = await boxOf(markAt(page, wrongCell));
  const own = await boxOf(input(page, wrongCell));
  const next = await boxOf(input(page, 'requests.concluded.business'));
  const digits = [own, next].map((box) => ({ from: box.x + box.width - 2 - 3 * 9, to: box.x + box.width }));
  expect(digits.filter(({ from, to }) => mark.x < to && mark.x + mark.width > from)).toEqual([]);
});

test('on a dark page the marks are dark, whatever the system says', async () => {
  const page = await openForm({ style: 'body { background: #181c20 !important; color: #ddd !important }' });
  await markAt(page, wrongCell).waitFor();
  expect(await page.locator('.nb-layer').getAttribute('data-theme')).toBe('dark');
});

test('the bar leaves the page’s buttons free', async () => {
  const page = await openForm({ body: '<form>TABLE</form><button id="send" style="position: fixed; right: 20px; bottom: 20px">提交</button>' });
  await markAt(page, wrongCell).waitFor();
  await page.locator('#send').click();
  await expectHeld(page, portal);
});
