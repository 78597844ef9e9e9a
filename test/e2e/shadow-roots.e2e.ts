/** Inputs in open shadow roots are bound by their labels like others, and the components that hold them notice. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../lib/report/values';
import { distinctFigures, narratives } from '../support/figures';
import { confirm, planOf } from '../support/filling';
import { formPage } from '../support/form-page';
import { expectHeld, openPortal, type PortalTabs } from '../support/portal-tab';
import { shadowPortals, shutPortal } from '../support/shadow-portals';
import { ask, statuses } from '../support/wire';

const draft = distinctFigures('2021');
let portal: PortalTabs;
let host: Page;

beforeAll(async () => {
  portal = await openPortal();
  host = await portal.extension.open('popup.html');
});

afterEach(() => portal.reset(host));
afterAll(() => portal?.close());

const expected = Object.fromEntries([
  ...Object.entries(draft.values).map(([cell, value]) => [cell, textOf(value)]),
  ...Object.entries(narratives),
]);

describe.each(Object.entries(shadowPortals))('%s', (_, html) => {
  test('are found by the lookout, filled by label, sent by the page, put back', async () => {
    const page = await portal.open(html);
    const tab = await portal.extension.tabIdOf(page);
    const [frame] = await statuses(host, tab);
    expect(frame?.status).toMatchObject({ state: 'detected', edition: '2021', cells: 200, narratives: 3, frames: 1, year: 2025, unit: '青川市水利局' });
    const plan = await planOf(host, tab, draft);
    expect(plan.items.map(({ action }) => action)).toEqual(Array(203).fill('write'));
    expect(await confirm(host, tab, plan)).toMatchObject({ written: 203, verified: 203, failed: 0 });
    expect(await sentBy(page)).toEqual(expected);
    expect(await ask(host, tab, 'undo')).toMatchObject({ ok: true, restored: 203 });
    expect(Object.values(await sentBy(page)).every((text) => text === '')).toBe(true);
  });
});

/** What the page's own form would send. */
const sentBy = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const form = document.querySelector('form') ?? document.querySelector('report-form')!.shadowRoot!.querySelector('form')!;
    const entries = [...new FormData(form)] as [string, string][];
    const apart = [...document.querySelectorAll('all-tables')].flatMap((outer) =>
      [...outer.shadowRoot!.querySelectorAll('*')].flatMap((inner) => [...(inner.shadowRoot?.querySelectorAll('num-box') ?? [])]),
    ) as (HTMLElement & { typed?: string })[];
    const texts = [...entries, ...apart.map((box) => [box.getAttribute('name')!, box.typed ?? ''] as const)];
    return Object.fromEntries(texts.map(([name, text]) => [name, text.replace(/\r\n/g, '\n')]));
  });

const inRoot = (attach: string): string => formPage({
  body: `<div id="holder"></div><template id="inner"><form method="post" action="/take">TABLE<button>提交</button></form></template><script>
    const draw = () => holder.attachShadow({ mode: 'open' }).append(inner.content);
    ${attach}
  </script>`,
});

test('a submission that is heard in its root only is held', async () => {
  const page = await portal.open(inRoot('draw();'));
  await page.evaluate(() => document.querySelector('#holder')!.shadowRoot!.querySelector('form')!.requestSubmit());
  await expectHeld(page, portal);
});

test('a root that comes without anything moving is noticed when it is used', async () => {
  portal.put('/later', inRoot('Object.assign(window, { draw });'));
  const page = await portal.extension.context.newPage();
  await page.goto('http://ndbg.demo.gov.cn/later');
  await page.evaluate(() => (window as unknown as { draw(): void }).draw());
  expect(await page.locator('nianbao-root').count()).toBe(0);
  await page.locator('#holder input').first().click();
  await expect.poll(() => page.locator('nianbao-root').count()).toBe(1);
});

test('roots that are shut are no part of the page, and do no harm', async () => {
  const page = await portal.extension.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  portal.put('/shut', shutPortal);
  await page.goto('http://ndbg.demo.gov.cn/shut');
  const [frame] = await statuses(host, await portal.extension.tabIdOf(page));
  expect(frame?.status).toMatchObject({ state: 'none', cells: 0 });
  expect(faults).toEqual([]);
});
