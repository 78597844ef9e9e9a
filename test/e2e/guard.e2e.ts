import axe from 'axe-core';
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchWithExtension, type Extension } from '../support/extension';
import { formPage, tableOf, wrongCell } from '../support/form-page';
import { serve, type Served } from '../support/server';

const host = 'http://ndbg.demo.gov.cn';
const reason = '平台合计行自动带出 182，已报技术支持。';
const pages = new Map<string, string>();
let received: string[] = [];
let portal: Served;
let extension: Extension;

beforeAll(async () => {
  portal = await serve((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '/', host);
      if (request.method === 'POST') received.push(body);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(pages.get(pathname) ?? '<!doctype html><title>已收到</title><p>已收到</p>');
    });
  });
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
});

afterAll(async () => {
  await extension?.close();
  await portal?.close();
});

afterEach(async () => {
  received = [];
  await Promise.all(extension.context.pages().slice(1).map((page) => page.close()));
});

async function openForm(html: string): Promise<Page> {
  pages.set('/form', html);
  const page = await extension.context.newPage();
  await page.goto(`${host}/form`);
  await page.frameLocator('iframe').locator('nianbao-root').or(page.locator('nianbao-root')).first().waitFor({ state: 'attached' });
  return page;
}

const guardOf = (page: Page): Locator => page.getByTestId('guard');

async function isHeld(page: Page): Promise<void> {
  await guardOf(page).waitFor();
  expect(received).toEqual([]);
}

test('a wrong total holds the submission; corrected, it goes', async () => {
  const page = await openForm(formPage());
  expect(await guardOf(page).count()).toBe(0);
  await page.getByText('提 交').click();
  await isHeld(page);
  const finding = guardOf(page).getByTestId('finding').first();
  expect(await finding.getAttribute('data-level')).toBe('error');
  expect((await finding.getAttribute('data-suspects'))?.split(' ')[0]).toBe(wrongCell);
  expect(await finding.innerText()).toContain('三（七）总计·自然人 填 182，应为 128');
  expect(await guardOf(page).locator('#nb-guard-text').innerText()).toContain('“提 交”');
  const focused = () => page.evaluate(() => document.querySelector('nianbao-root')?.shadowRoot?.activeElement?.getAttribute('data-testid'));
  expect(await focused()).toBe('guard-return');
  await page.keyboard.press('Escape');
  await guardOf(page).waitFor({ state: 'detached' });
  await page.locator(`[name="${wrongCell}"]`).fill('128');
  await page.getByText('提 交').click();
  await page.waitForURL('**/take');
  expect(new URLSearchParams(received[0]).get('go')).toBe('send');
});

test('a reason that says something lets it through, with the same button', async () => {
  const page = await openForm(formPage());
  await page.getByText('提 交').click();
  await isHeld(page);
  const anyway = page.getByTestId('guard-submit-anyway');
  expect(await anyway.isEnabled()).toBe(false);
  await page.getByTestId('guard-reason').fill('情况属实');
  expect(await anyway.isEnabled()).toBe(false);
  expect(await page.locator('#nb-guard-help').innerText()).toContain('没有说明原因');
  await page.getByTestId('guard-reason').fill('');
  await page.getByTestId('guard-reason').pressSequentially('平台合计行');
  await page.keyboard.press('Enter');
  await page.getByTestId('guard-reason').pressSequentially('自动带出 182，已报技术支持。');
  expect(await page.getByTestId('guard-reason').inputValue()).toBe('平台合计行\n自动带出 182，已报技术支持。');
  await anyway.click();
  await page.waitForURL('**/take');
  expect(received).toHaveLength(1);
  expect(new URLSearchParams(received[0]).get('go')).toBe('send');
  expect(new URLSearchParams(received[0]).get(wrongCell)).toBe('182');
});

test('Enter in a field is held, and goes on by itself after a reason', async () => {
  const page = await openForm(formPage());
  await page.locator('[name="requests.received.naturalPerson"]').press('Enter');
  await isHeld(page);
  await page.getByTestId('guard-reason').fill(reason);
  await page.getByTestId('guard-submit-anyway').click();
  await page.waitForURL('**/take');
});

test('暂存 and 保存 beside 提交 are never held', async () => {
  const body = '<form method="post" action="/take">TABLE<button name="go" value="send">提交</button><button name="go" value="save">保 存</button></form>';
  const page = await openForm(formPage({ body }));
  await page.getByText('保 存').click();
  await page.waitForURL('**/take');
  expect(new URLSearchParams(received[0]).get('go')).toBe('save');
  await page.goto(`${host}/form`);
});

test('保存 alone is the submission', async () => {
  const page = await openForm(formPage({ body: '<form method="post" action="/take">TABLE<button>保存</button><button type="button">取消</button></form>' }));
  await page.getByText('保存').click();
  await isHeld(page);
});

test('another form of the page goes its way', async () => {
  const body = `${'<form id="report" method="post" action="/take">TABLE<button>提交</button></form>'}<form method="post" action="/feedback"><textarea name="words">好</textarea><button>提 交</button></form>`;
  const page = await openForm(formPage({ body }));
  await page.getByText('提 交').click();
  await page.waitForURL('**/feedback');
});

test('only the user’s hand works the dialog; scripted submissions are held', async () => {
  const page = await openForm(formPage());
  await page.evaluate(() => document.querySelector('button')?.click());
  await isHeld(page);
  await page.getByTestId('guard-reason').fill(reason);
  await page.evaluate(() => {
    const shadow = document.querySelector('nianbao-root')!.shadowRoot!;
    for (const name of ['guard-submit-anyway', 'guard-return']) {
      const button = shadow.querySelector<HTMLElement>(`[data-testid=${name}]`)!;
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    }
    shadow.querySelector('dialog')!.dispatchEvent(new Event('cancel', { cancelable: true }));
    document.querySelector('form')!.requestSubmit();
  });
  await isHeld(page);
  await page.getByTestId('guard-return').click();
  await guardOf(page).waitFor({ state: 'detached' });
  await page.evaluate(() => document.querySelector('form')!.requestSubmit());
  await isHeld(page);
});

test('a figure changed by the page under the dialog needs its own reason', async () => {
  const page = await openForm(formPage());
  await page.getByText('提 交').click();
  await page.getByTestId('guard-reason').fill(reason);
  await page.evaluate(() => (document.querySelector<HTMLInputElement>('[name="requests.received.total"]')!.value = '7'));
  await page.getByTestId('guard-submit-anyway').click();
  await isHeld(page);
  expect(await guardOf(page).innerText()).toContain('本年新收');
});

test.each([
  ['a link without a form', '<div>TABLE</div><a href="javascript:void 0" id="x">上报审核</a>'],
  ['a button by role', '<div>TABLE</div><span role="button" tabindex="0" id="x">送 审</span>'],
  ['a cell with a handler', '<div>TABLE</div><table><tr><td id="x" onclick="sent = true">报送</td></tr></table>'],
  ['a component with a shadow root', '<div>TABLE</div><x-button id="x">提交审核</x-button><script>customElements.define("x-button", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = "<button><slot></slot></button>" } })</script>'],
])('%s is held before the page hears of it', async (_, body) => {
  const script = '<script>addEventListener("DOMContentLoaded", () => document.querySelector("#x").addEventListener("click", () => (window.sent = (window.sent ?? 0) + 1)))</script>';
  const page = await openForm(formPage({ body, head: script }));
  await page.locator('#x').click();
  await isHeld(page);
  expect(await page.evaluate('window.sent')).toBeUndefined();
  await page.getByTestId('guard-reason').fill(reason);
  await page.getByTestId('guard-submit-anyway').click();
  await guardOf(page).waitFor({ state: 'detached' });
  expect(await page.evaluate('window.sent === true ? 1 : window.sent')).toBe(1);
  await page.locator('#x').click();
  expect(await guardOf(page).count(), 'a reason stands as long as the figures do').toBe(0);
});

test('the keyboard on a button by role is held', async () => {
  const page = await openForm(formPage({ body: '<div>TABLE</div><span role="button" tabindex="0" id="x" onkeydown="window.sent = true">送审</span>' }));
  await page.locator('#x').press('Enter');
  await isHeld(page);
  expect(await page.evaluate('window.sent')).toBeUndefined();
});

test('a button in another frame of the same origin is held', async () => {
  pages.set('/frame', formPage({ body: '<form method="post" action="/take">TABLE</form>' }));
  const page = await openForm(
    '<!doctype html><meta charset="utf-8"><iframe src="/frame" width="1200" height="600"></iframe><button onclick="document.querySelector(\'iframe\').contentDocument.querySelector(\'form\').submit()">提交</button>',
  );
  const dialog = page.frameLocator('iframe').getByTestId('guard');
  await page.getByText('提交').click();
  await dialog.waitFor();
  expect(received).toEqual([]);
  await page.frameLocator('iframe').getByTestId('guard-reason').fill(reason);
  await page.frameLocator('iframe').getByTestId('guard-submit-anyway').click();
  await page.frameLocator('iframe').getByText('已收到').waitFor();
  expect(received).toHaveLength(1);
});

test('blanks hold the submission only where one can write', async () => {
  const page = await openForm(formPage({ wrong: false }));
  await page.evaluate(() => {
    for (const [name, change] of [['granted.research', 'value'], ['granted.business', 'disabled'], ['granted.legalService', 'hidden']] as const) {
      const input = document.querySelector<HTMLInputElement>(`[name="requests.${name}"]`)!;
      input.value = '';
      if (change === 'disabled') input.disabled = true;
      if (change === 'hidden') input.style.display = 'none';
    }
  });
  await page.getByText('提 交').click();
  await isHeld(page);
  const errors = await guardOf(page).locator('[data-level=error][data-testid=finding]').all();
  const cells = await Promise.all(errors.map((error) => error.getAttribute('data-cells')));
  expect(cells.join(' ')).toContain('requests.granted.research');
  expect(cells.join(' ')).not.toContain('requests.granted.legalService');
});

test('the dialog comes back when the page takes it away, over everything, under a strict policy', async () => {
  const head = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'self\'; form-action \'self\'">';
  const page = await openForm(formPage({ head, style: '' }));
  await page.getByText('提 交').click();
  await isHeld(page);
  await page.evaluate(() => document.querySelector('nianbao-root')!.remove());
  await isHeld(page);
  const dialog = guardOf(page).first();
  expect(await dialog.evaluate((element) => [element.matches(':modal'), getComputedStyle(element).maxWidth])).toEqual([true, '640px']);
});

test('the dialog has no accessibility faults, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openForm(formPage());
    await page.emulateMedia({ colorScheme });
    await page.getByText('提 交').click();
    await isHeld(page);
    await page.getByTestId('guard-reason').fill('情况属实');
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { axe: run } = window as unknown as { axe: typeof axe };
      const { violations } = await run.run({ include: [['nianbao-root', 'dialog']] } as unknown as string);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    });
    expect(faults).toEqual([]);
    await page.close();
  }
});

test('tables without any error go straight through', async () => {
  const page = await openForm(formPage({ wrong: false, body: `<form method="post" action="/take">${tableOf(false)}<input type="submit" value="提交审核"></form>` }));
  await page.getByRole('button', { name: '提交审核' }).click();
  await page.waitForURL('**/take');
});
