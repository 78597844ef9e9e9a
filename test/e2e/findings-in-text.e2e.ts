/** Places in the text: led to, explained one by one, last year’s reasons beside them, 核实说明表 on paper; and how the cards look to axe. */
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { edition2021 } from '../../lib/report/editions/2021';
import type { Values } from '../../lib/report/types';
import { axeViolations } from '../support/axe';
import { busyReport } from '../support/busy-report';
import { launchWithExtension, type Extension } from '../support/extension';
import { seed, storedReport, storedReports } from '../support/seed';
import { findings } from '../support/workspace';

vi.setConfig({ testTimeout: 120_000 });

const right: Values = { ...busyReport(edition2021, 1), 'proactive.rules.issued': 0, 'proactive.rules.repealed': 0, 'proactive.rules.inForce': 0 };
const [person, business] = ['requests.refused.stateSecret.naturalPerson', 'requests.refused.stateSecret.business'] as const;
const total = 'requests.concluded.naturalPerson';
const names = '申请人张小明多次提出申请，申请人李建国不服答复。';

let extension: Extension;
let host: Page;
beforeAll(async () => {
  extension = await launchWithExtension();
  host = await extension.open('popup.html');
  await host.getByRole('link', { name: '导入文件' }).first().waitFor();
});
afterAll(() => extension?.close());

/** The editor on a report of these figures and texts, 2024's beside it where given. */
async function editor(values: Values, overview = '', last?: Parameters<typeof storedReport>[2]): Promise<Page> {
  const previous = last ? [storedReport('last', { edition: '2021', year: 2024, values: right, narratives: {} }, { status: 'filed', ...last })] : [];
  await seed(host, [storedReport('cards', { edition: '2021', values, narratives: { overview } }), ...previous]);
  const page = await extension.open('workspace.html#/drafts/cards');
  await findings(page).first().waitFor();
  return page;
}

const press = (scope: Page | Locator, name: string | RegExp) => scope.getByRole('button', { name }).first().click();

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(page), colorScheme).toEqual([]);
  }
}

test('cards of one wrong figure and of two in each other’s place, opened, have no accessibility faults', async () => {
  const page = await editor({ ...right, [total]: 660, [person]: right[business]!, [business]: right[person]! });
  for (const summary of await page.locator('#findings summary').all()) await summary.click();
  expect(await page.locator('.terms').nth(1).innerText()).toMatch(/（一）予以公开\s+36[^]*合计\s+\d+\s+＝\s*（七）总计/);
  await expectAccessible(page);
  await page.close();
});

test('places in the text: led to the words, each with a reason of its own, last year’s beside it, printed alone', async () => {
  const long = `${'全年按时公开各类信息，栏目按月检查。\n'.repeat(60)}${names}`;
  const lastReason = { check: 'P-NAME', cells: [], reason: '姓名为已公开的裁判文书所载', at: '2025-01-12T00:00:00.000Z' };
  const page = await editor(right, long, { waivers: [lastReason] });
  const cards = findings(page, 'P-NAME');
  expect(await cards.count()).toBe(2);
  expect(await cards.first().innerText()).toContain('去年的说明：姓名为已公开的裁判文书所载');

  await press(cards.first(), '一、总体情况');
  const text = page.locator('#narrative-overview');
  const chosen = await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(chosen).toBe('张小明');
  // The words at the end of sixty lines are scrolled to.
  expect(await text.evaluate((area) => area.scrollTop)).toBeGreaterThan(0);

  await press(cards.first(), '写说明');
  const reason = cards.first().getByRole('textbox', { name: '说明原因' });
  expect(await reason.inputValue()).toBe('姓名为已公开的裁判文书所载');
  await reason.fill('无');
  await press(cards.first(), '保存说明');
  await cards.first().getByText('没有说明原因').waitFor();
  await reason.fill('此人为已公开的法定代表人');
  await press(cards.first(), '保存说明');
  await expect.poll(() => page.locator('.finding.waived').count()).toBe(1);
  expect(await findings(page, 'P-NAME').locator('visible=true').count()).toBe(2);
  await expectAccessible(page);

  const sheet = page.getByTestId('reasons');
  expect(await sheet.locator('tbody tr').allInnerTexts()).toEqual([expect.stringMatching(/第一部分[^]*申请人[^]*此人为已公开的法定代表人/)]);
  expect(await printedBy(page, sheet.locator('button'))).toEqual({ sheet: true, tables: false });

  // Other words: asked again, with what was written; the old words bring the reason back.
  await text.fill(long.replace('张小明', '张小光'));
  await findings(page, 'P-NAME').filter({ hasText: '要重新确认：此人为已公开的法定代表人' }).first().waitFor();
  expect(await sheet.count()).toBe(0);
  await text.fill(long);
  await expect.poll(() => page.locator('.finding.waived').count()).toBe(1);
  const kept = (await storedReports(host)).find(({ id }) => id === 'cards')?.waivers;
  expect(kept).toMatchObject([{ check: 'P-NAME', reason: '此人为已公开的法定代表人', words: expect.any(String) }]);
  expect(JSON.stringify(kept)).not.toContain('小明');
  await page.close();
});

/** What is on paper at the moment the button asks for a print. */
async function printedBy(page: Page, button: Locator): Promise<{ sheet: boolean; tables: boolean }> {
  await page.evaluate(() => {
    const shown = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false;
    window.print = () => {
      document.documentElement.dataset['paper'] = JSON.stringify({ sheet: shown('[data-testid="reasons"] table'), tables: shown('[data-testid="cell"]') });
    };
  });
  await page.emulateMedia({ media: 'print' });
  // Paper shows no button.
  await button.evaluate((element: HTMLElement) => element.click());
  const paper = await page.evaluate(() => document.documentElement.dataset['paper'] ?? '{}');
  await page.emulateMedia({ media: 'screen' });
  return JSON.parse(paper);
}
