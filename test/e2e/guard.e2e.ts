import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { formPage, wrongCell } from '../support/form-page';
import { expectHeld, expectSent, guardOf, openPortal, type PortalTabs } from '../support/portal-tab';

const reason = '平台合计行自动带出 182，已报技术支持。';
let portal: PortalTabs;

beforeAll(async () => {
  portal = await openPortal();
});

afterEach(() => portal.reset());
afterAll(() => portal?.close());

test('a wrong total holds the submission; corrected, it goes', async () => {
  const page = await portal.open(formPage());
  expect(await guardOf(page).count()).toBe(0);
  await page.getByText('提 交').click();
  await expectHeld(page, portal);
  const finding = guardOf(page).getByTestId('finding').first();
  expect(await finding.getAttribute('data-level')).toBe('error');
  expect((await finding.getAttribute('data-suspects'))?.split(' ')[0]).toBe(wrongCell);
  expect(await finding.innerText()).toContain('三（七）总计·自然人 填 182，应为 128');
  expect(await guardOf(page).locator('#nb-guard-text').innerText()).toContain('“提交”');
  const focused = () => page.evaluate(() => document.querySelector('nianbao-root')?.shadowRoot?.activeElement?.getAttribute('data-testid'));
  expect(await focused()).toBe('guard-return');
  await page.keyboard.press('Escape');
  await guardOf(page).waitFor({ state: 'detached' });
  await page.locator(`[name="${wrongCell}"]`).fill('128');
  await page.getByText('提 交').click();
  const sent = await expectSent(page, portal);
  expect(sent.get('go')).toBe('send');
});

test('Enter in a field is held, and goes on by itself after a reason', async () => {
  const page = await portal.open(formPage());
  await page.locator('[name="requests.received.naturalPerson"]').press('Enter');
  await expectHeld(page, portal);
  await page.getByTestId('guard-reason').fill(reason);
  await page.getByTestId('guard-submit-anyway').click();
  await expectSent(page, portal);
});

test('暂存 and 保存 beside 提交 are never held', async () => {
  const body = '<form method="post" action="/take">TABLE<button name="go" value="send">提交</button><button name="go" value="save">保 存</button></form>';
  const page = await portal.open(formPage({ body }));
  await page.getByText('保 存').click();
  const sent = await expectSent(page, portal);
  expect(sent.get('go')).toBe('save');
});

test('保存 alone is the submission', async () => {
  const page = await portal.open(formPage({ body: '<form method="post" action="/take">TABLE<button>保存</button><button type="button">取消</button></form>' }));
  await page.getByText('保存').click();
  await expectHeld(page, portal);
});

test('another form of the page goes its way', async () => {
  const body = `${'<form id="report" method="post" action="/take">TABLE<button>提交</button></form>'}<form method="post" action="/feedback"><textarea name="words">好</textarea><button>提 交</button></form>`;
  const page = await portal.open(formPage({ body }));
  await page.getByText('提 交').click();
  await expectSent(page, portal, '/feedback');
});

test.each([
  ['a link without a form', '<div>TABLE</div><a href="javascript:void 0" id="x">上报审核</a>'],
  ['a button by role', '<div>TABLE</div><span role="button" tabindex="0" id="x">送 审</span>'],
  ['a cell with a handler', '<div>TABLE</div><table><tr><td id="x" onclick="void 0">报送</td></tr></table>'],
  ['a component with a shadow root', '<div>TABLE</div><x-button id="x">提交审核</x-button><script>customElements.define("x-button", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = "<button><slot></slot></button>" } })</script>'],
])('%s is held before the page hears of it', async (_, body) => {
  const script = '<script>addEventListener("DOMContentLoaded", () => document.querySelector("#x").addEventListener("click", () => (window.sent = (window.sent ?? 0) + 1)))</script>';
  const page = await portal.open(formPage({ body, head: script }));
  await page.locator('#x').click();
  await expectHeld(page, portal);
  expect(await page.evaluate('window.sent')).toBeUndefined();
  await page.getByTestId('guard-reason').fill(reason);
  await page.getByTestId('guard-submit-anyway').click();
  await guardOf(page).waitFor({ state: 'detached' });
  expect(await page.evaluate('window.sent')).toBe(1);
  await page.locator('#x').click();
  expect(await guardOf(page).count(), 'a reason stands as long as the figures do').toBe(0);
});

test('the keyboard on a button by role is held', async () => {
  const page = await portal.open(formPage({ body: '<div>TABLE</div><span role="button" tabindex="0" id="x" onkeydown="window.sent = true">送审</span>' }));
  await page.locator('#x').press('Enter');
  await expectHeld(page, portal);
  expect(await page.evaluate('window.sent')).toBeUndefined();
});

test('a button in another frame of the same origin is held', async () => {
  portal.put('/frame', formPage({ body: '<form method="post" action="/take">TABLE</form>' }));
  const page = await portal.open(
    '<!doctype html><meta charset="utf-8"><iframe src="/frame" width="1200" height="600"></iframe><button onclick="document.querySelector(\'iframe\').contentDocument.querySelector(\'form\').submit()">提交</button>',
    'iframe',
  );
  const dialog = page.frameLocator('iframe').getByTestId('guard');
  await page.getByText('提交').click();
  await dialog.waitFor();
  expect(portal.received).toEqual([]);
  await page.frameLocator('iframe').getByTestId('guard-reason').fill(reason);
  await page.frameLocator('iframe').getByTestId('guard-submit-anyway').click();
  await page.frameLocator('iframe').getByText('已收到').waitFor();
  expect(portal.received).toHaveLength(1);
});

test('blanks hold the submission only where one can write', async () => {
  const page = await portal.open(formPage({ wrong: false }));
  await page.evaluate(() => {
    for (const [name, change] of [['granted.research', 'value'], ['granted.business', 'disabled'], ['granted.legalService', 'hidden']] as const) {
      const input = document.querySelector<HTMLInputElement>(`[name="requests.${name}"]`)!;
      input.value = '';
      if (change === 'disabled') input.disabled = true;
      if (change === 'hidden') input.style.display = 'none';
    }
  });
  await page.getByText('提 交').click();
  await expectHeld(page, portal);
  const errors = await guardOf(page).locator('[data-level=error][data-testid=finding]').all();
  const cells = await Promise.all(errors.map((error) => error.getAttribute('data-cells')));
  expect(cells.join(' ')).toContain('requests.granted.research');
  expect(cells.join(' ')).not.toContain('requests.granted.legalService');
});

test('tables without any error go straight through', async () => {
  const page = await portal.open(formPage({ wrong: false, body: '<form method="post" action="/take">TABLE<input type="submit" value="提交审核"></form>' }));
  await page.getByRole('button', { name: '提交审核' }).click();
  await expectSent(page, portal);
});
