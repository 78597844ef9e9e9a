import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../support/axe';
import { formPage, wrongCell, type FormPage } from '../support/form-page';
import { expectBeside, input, markAt } from '../support/marks';
import { expectHeld, openPortal, type PortalTabs } from '../support/portal-tab';

let portal: PortalTabs;

beforeAll(async () => {
  portal = await openPortal();
});

afterEach(() => portal.reset());
afterAll(() => portal?.close());

const openForm = (form: FormPage = {}): Promise<Page> => portal.open(formPage(form));

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
  expect(await note.getByTestId('finding').first().getAttribute('data-check')).toBe('T3-ROW T3-SUM T3-BAL');
  expect(await note.getByTestId('finding').count()).toBe(1);
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

test('a blank becomes an error, marked as one, only once a submission was held', async () => {
  const page = await openForm({ wrong: false });
  const errors = page.locator('[data-testid=mark][data-level=error]');
  await input(page, 'requests.granted.total').fill('');
  await input(page, 'requests.granted.total').press('Tab');
  expect(await errors.count()).toBe(0);
  await page.getByText('提 交').click();
  await expectHeld(page, portal);
  expect(await page.getByTestId('guard').innerText()).toContain('62');
  await page.getByText('定位').first().click();
  await errors.and(markAt(page, 'requests.granted.total')).waitFor();
  await page.locator('#nb-note').waitFor();
  await input(page, 'requests.granted.total').fill('62');
  await page.getByTestId('mark').waitFor({ state: 'detached' });
});

test('marks, note and bar have no accessibility faults', async () => {
  const page = await openForm();
  await page.keyboard.press('Alt+KeyM');
  await page.locator('#nb-note').waitFor();
  expect(await axeViolations(page, ['nianbao-root', '.nb-layer'])).toEqual([]);
});
