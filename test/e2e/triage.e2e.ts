/** What tells likely cells stands beside the engine: it comes with the first finding, and tells slips of several figures too. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { formPage, wrongCell } from '../support/form-page';
import { input, markAt } from '../support/marks';
import { guardOf, openPortal, type PortalTabs } from '../support/portal-tab';

interface Chrome {
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
}

let portal: PortalTabs;
let host: Page;

beforeAll(async () => {
  portal = await openPortal();
  host = await portal.extension.open('popup.html');
});

afterEach(() => portal.reset(host));
afterAll(() => portal?.close());

/** Whether the form's frame has it, asked in the extension's own world there. */
const hasArrived = async (page: Page): Promise<unknown> =>
  host.evaluate(async (tabId) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func: () => Symbol.for('nianbao.triage') in globalThis });
    return answer?.result;
  }, await portal.extension.tabIdOf(page));

test('a form that adds up goes without it; the first wrong figure brings it, and the likely cell is marked', async () => {
  const page = await portal.open(formPage({ wrong: false }));
  expect(await hasArrived(page)).toBe(false);
  await input(page, wrongCell).fill('182');
  await markAt(page, wrongCell).waitFor();
  expect(await hasArrived(page)).toBe(true);
});

test('two figures in each other’s place are one card in the page', async () => {
  const page = await portal.open(formPage({ wrong: false }));
  const [a, b] = ['requests.granted.naturalPerson', 'requests.granted.business'] as const;
  await input(page, a).fill('6');
  await input(page, b).fill('52');
  await markAt(page, a).waitFor();
  await markAt(page, b).waitFor();
  expect(await page.getByTestId('mark').count()).toBe(2);
  await markAt(page, a).click();
  const card = page.locator('#nb-note').getByTestId('finding');
  expect(await card.count()).toBe(1);
  expect(await card.innerText()).toContain('像是互相填反了');
});

test('a submission pressed with the first wrong figure is held at once, and the dialog comes to name the cell', async () => {
  const page = await portal.open(formPage({ wrong: false }));
  await page.evaluate((name) => {
    const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    field.value = '182';
    document.querySelector<HTMLButtonElement>('[value="send"]')!.click();
  }, wrongCell);
  await guardOf(page).waitFor();
  await expect.poll(() => guardOf(page).innerText()).toContain('三（七）总计·自然人 填 182，应为 128');
  expect(portal.received).toEqual([]);
});
