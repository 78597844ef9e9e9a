import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { formPage, wrongCell, type FormPage } from '../support/form-page';
import { expectHeld, openPortal, type PortalTabs } from '../support/portal-tab';

let portal: PortalTabs;

beforeAll(async () => {
  portal = await openPortal();
});

afterEach(() => portal.reset());
afterAll(() => portal?.close());

const openForm = (form: FormPage = {}): Promise<Page> => portal.open(formPage(form));
const input = (page: Page, cell: string): Locator => page.locator(`[name="${cell}"]`);
const markAt = (page: Page, cell: string): Locator => page.locator(`[data-testid=mark][data-cell="${cell}"]`);

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('it has no box');
  return box;
}

/** Right of the input, at its height. */
async function expectBeside(page: Page, cell: string): Promise<void> {
  await expect
    .poll(async () => {
      const [mark, field] = [await boxOf(markAt(page, cell)), await boxOf(input(page, cell))];
      const [across, down] = [mark.x - field.x - field.width, mark.y + mark.height / 2 - field.y - field.height / 2];
      return [Math.round(across), Math.abs(Math.round(down))];
    })
    .toEqual([2, 0]);
}

test('a mark beside the wrong cell, a note that says what it should be, nothing of the page moved', async () => {
  const page = await openForm();
  await markAt(page, wrongCell).waitFor();
  await expectBeside(page, wrongCell);
  expect(await markAt(page, wrongCell).getAttribute('data-level')).toBe('error');
  expect(await page.getByTestId('mark').count()).toBe(1);
  expect(await page.getByTestId('finding').count()).toBe(0);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  await markAt(page, wrongCell).click();
  const note = page.locator('#nb-note');
  expect(await note.getByTestId('finding').first().innerText()).toContain('三（七）总计·自然人 填 182，应为 128');
  expect(await note.getByTestId('finding').first().getAttribute('data-suspects')).toBe(wrongCell);
  const checks = await note.getByTestId('finding').evaluateAll((findings) => findings.map((finding) => finding.getAttribute('data-check')));
  expect(checks.sort()).toEqual(['T3-BAL', 'T3-ROW', 'T3-SUM']);
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.querySelector('nianbao-root')?.shadowRoot?.activeElement?.getAttribute('data-testid'))).toBe('mark');
});

test('marks follow what is typed', async () => {
  const page = await openForm({ wrong: false });
  expect(await page.getByTestId('mark').count()).toBe(0);
  await input(page, 'requests.granted.business').fill('60');
  await markAt(page, 'requests.granted.business').waitFor();
  expect(await page.getByRole('region', { name: '年报助手' }).innerText()).toContain('强制 1');
  await input(page, 'requests.granted.business').fill('6');
  await page.getByTestId('mark').waitFor({ state: 'detached' });
  expect(await page.getByRole('region', { name: '年报助手' }).innerText()).toContain('没有发现问题');
});

test('Alt+M goes to the next wrong cell and opens its note; the bar goes back and puts marks away', async () => {
  const page = await openForm();
  await input(page, 'requests.carriedIn.research').fill('一件');
  await expect.poll(() => page.getByTestId('mark').count()).toBeGreaterThan(1);
  const marked = await page.getByTestId('mark').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-cell')));
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
  const visited: unknown[] = [];
  for (const _ of marked) {
    await page.keyboard.press('Alt+KeyM');
    visited.push(await focused());
    await page.locator('#nb-note').waitFor();
  }
  expect(visited).toEqual(marked);
  await page.getByText('上一处').click();
  expect(await focused()).toBe(marked.at(-2));
  await page.getByText('隐藏标记').click();
  expect(await page.getByTestId('mark').count()).toBe(0);
  await page.getByText('显示标记').click();
  await markAt(page, wrongCell).waitFor();
});

test('a cell of a pane that is not open has no mark', async () => {
  const page = await openForm({ body: '<button type="button" onclick="pane.hidden = !pane.hidden">页签</button><div id="pane">TABLE</div>' });
  await markAt(page, wrongCell).waitFor();
  await page.getByText('页签').click();
  await markAt(page, wrongCell).waitFor({ state: 'detached' });
  await page.getByText('页签').click();
  await expectBeside(page, wrongCell);
});

test('a mark follows its input in a box that scrolls, and goes when the box hides it', async () => {
  const page = await openForm({ body: '<div id="box" style="height: 300px; overflow: auto">TABLE</div>' });
  const scroll = (top: number) => page.evaluate((to) => document.querySelector('#box')!.scrollTo(0, to), top);
  expect(await markAt(page, wrongCell).count()).toBe(0);
  await scroll(100_000);
  await markAt(page, wrongCell).waitFor();
  await expectBeside(page, wrongCell);
  await page.evaluate(() => document.querySelector('#box')!.scrollBy(0, -20));
  await expectBeside(page, wrongCell);
  await scroll(0);
  await markAt(page, wrongCell).waitFor({ state: 'detached' });
});

test('marks find their input after the page has drawn its table anew', async () => {
  const page = await openForm();
  await markAt(page, wrongCell).waitFor();
  await page.evaluate(() => {
    const table = document.querySelector('#table')!;
    table.insertAdjacentHTML('beforebegin', '<p style="height: 90px">请于1月31日前报送。</p>');
    table.replaceWith(table.cloneNode(true));
  });
  await expectBeside(page, wrongCell);
});

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

test('nothing is drawn anew while nothing changes', async () => {
  const page = await openForm();
  await markAt(page, wrongCell).waitFor();
  await page.evaluate(() => {
    const root = document.querySelector('nianbao-root')!.shadowRoot!;
    const counted = window as unknown as { changes: number };
    counted.changes = 0;
    const isSpoken = ({ target }: MutationRecord) => (target as Element).closest?.('[role=status]') ?? target.parentElement?.closest('[role=status]');
    const watched = { subtree: true, childList: true, attributes: true };
    new MutationObserver((records) => (counted.changes += records.filter((record) => !isSpoken(record)).length)).observe(root, watched);
  });
  await page.mouse.wheel(0, 400);
  await input(page, wrongCell).focus();
  await input(page, wrongCell).fill('182');
  await page.mouse.wheel(0, -400);
  await expectBeside(page, wrongCell);
  expect(await page.evaluate('window.changes')).toBe(0);
});

test('the host is put back when the page takes it away, and the page wins in the end', async () => {
  const page = await openForm();
  await markAt(page, wrongCell).waitFor();
  await page.evaluate(() => document.querySelector('nianbao-root')!.remove());
  await expectBeside(page, wrongCell);
  const stays = await page.evaluate(async () => {
    for (let turn = 0; turn < 60; turn += 1) {
      document.querySelector('nianbao-root')?.remove();
      await new Promise((done) => setTimeout(done));
    }
    return document.querySelector('nianbao-root') !== null;
  });
  expect(stays).toBe(false);
});

test('after a held submission the blanks are marked too', async () => {
  const page = await openForm({ wrong: false });
  await input(page, 'requests.granted.total').fill('');
  await input(page, 'requests.granted.total').press('Tab');
  expect(await page.getByTestId('mark').count()).toBe(0);
  await page.getByText('提 交').click();
  await expectHeld(page, portal);
  await page.getByText('定位').first().click();
  await markAt(page, 'requests.granted.total').waitFor();
  await expect.poll(() => page.locator('#nb-note').innerText()).toContain('62');
  await input(page, 'requests.granted.total').fill('62');
  await page.getByTestId('mark').waitFor({ state: 'detached' });
});
