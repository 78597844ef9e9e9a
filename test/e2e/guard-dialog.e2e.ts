import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../support/axe';
import { formPage } from '../support/form-page';
import { expectHeld, expectSent, guardOf, openPortal, type PortalTabs } from '../support/portal-tab';

const reason = '平台合计行自动带出 182，已报技术支持。';
let portal: PortalTabs;

beforeAll(async () => {
  portal = await openPortal();
});

afterEach(() => portal.reset());
afterAll(() => portal?.close());

test('a reason that says something lets it through, with the same button', async () => {
  const page = await portal.open(formPage());
  await page.getByText('提 交').click();
  await expectHeld(page, portal);
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
  const sent = await expectSent(page, portal);
  expect(sent.get('go')).toBe('send');
});

test('only the user’s hand works the dialog; scripted submissions are held', async () => {
  const page = await portal.open(formPage());
  await page.evaluate(() => document.querySelector('button')?.click());
  await expectHeld(page, portal);
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
  await expectHeld(page, portal);
  await page.getByTestId('guard-return').click();
  await guardOf(page).waitFor({ state: 'detached' });
  await page.evaluate(() => document.querySelector('form')!.requestSubmit());
  await expectHeld(page, portal);
});

test('a figure changed by the page under the dialog needs its own reason', async () => {
  const page = await portal.open(formPage());
  await page.getByText('提 交').click();
  await page.getByTestId('guard-reason').fill(reason);
  await page.evaluate(() => (document.querySelector<HTMLInputElement>('[name="requests.received.total"]')!.value = '7'));
  await page.getByTestId('guard-submit-anyway').click();
  await expectHeld(page, portal);
  expect(await guardOf(page).innerText()).toContain('本年新收');
});

test('the dialog comes back when the page takes it away, over everything, under a strict policy', async () => {
  const head = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'self\'; form-action \'self\'">';
  const page = await portal.open(formPage({ head, style: '' }));
  await page.getByText('提 交').click();
  await expectHeld(page, portal);
  await page.evaluate(() => document.querySelector('nianbao-root')!.remove());
  await expectHeld(page, portal);
  const dialog = guardOf(page).first();
  expect(await dialog.evaluate((element) => [element.matches(':modal'), getComputedStyle(element).maxWidth])).toEqual([true, '640px']);
});

test('the dialog has no accessibility faults, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await portal.open(formPage());
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByText('提 交').click();
    await expectHeld(page, portal);
    await page.getByTestId('guard-reason').fill('情况属实');
    expect(await axeViolations(page, ['nianbao-root', 'dialog'])).toEqual([]);
    await page.close();
  }
});
