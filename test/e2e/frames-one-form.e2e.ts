/** A form whose parts lie in several frames of one origin is one form. */
import type { Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../lib/report/values';
import { distinctFigures, narratives } from '../support/figures';
import { confirm, planOf } from '../support/filling';
import { framesPortal } from '../support/frames-portal';
import { openPortal, type PortalTabs } from '../support/portal-tab';
import { ask, statuses } from '../support/wire';

const draft = distinctFigures('2021');
const parts = ['proactive', 'disputes', 'texts', 'upper', 'lower'];
const wrong = 'requests.concluded.naturalPerson';
let portal: PortalTabs;
let host: Page;

beforeAll(async () => {
  portal = await openPortal();
  for (const [path, html] of Object.entries(framesPortal)) portal.put(path, html);
  host = await portal.extension.open('popup.html');
});

afterEach(() => portal.reset(host));
afterAll(() => portal?.close());

interface Opened {
  page: Page;
  tab: number;
  frame(name: string): Frame;
}

async function openFrames(): Promise<Opened> {
  const page = await portal.extension.context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto('http://ndbg.demo.gov.cn/form');
  const frame = (name: string): Frame => page.frame({ name: `f${name}` })!;
  for (const part of parts) await frame(part).locator('nianbao-root').waitFor({ state: 'attached' });
  return { page, tab: await portal.extension.tabIdOf(page), frame };
}

async function openFilled(): Promise<Opened> {
  const opened = await openFrames();
  await statuses(host, opened.tab);
  await confirm(host, opened.tab, await planOf(host, opened.tab, draft));
  return opened;
}

async function held(page: Page): Promise<Record<string, string>> {
  const all = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('input[name],textarea[name]')].map(({ name, value }) => [name, value])),
    ),
  );
  return Object.fromEntries(all.flat());
}

const openMark = (frame: Frame): Promise<string | undefined> =>
  frame.evaluate(() => {
    const mark = document.querySelector('nianbao-root')?.shadowRoot?.querySelector<HTMLElement>('[data-testid=mark][aria-expanded=true]');
    return mark ? (document.activeElement?.getAttribute('name') === mark.dataset['cell'] ? 'its own input has the focus' : 'open') : undefined;
  });

const expected: Record<string, string> = Object.fromEntries([
  ...Object.entries(draft.values).map(([cell, value]) => [cell, textOf(value)]),
  ...Object.entries(narratives),
]);

describe('a portal of nested framesets', () => {
  test('has one status, one plan, one fill, one read-back, one undo', async () => {
    const { page, tab } = await openFrames();
    const answers = await statuses(host, tab);
    const speaking = answers.filter(({ status }) => status.state !== 'none');
    expect(speaking).toHaveLength(1);
    expect(speaking[0]).toMatchObject({
      frameId: 0,
      status: { state: 'detected', edition: '2021', cells: 200, narratives: 3, frames: 5, year: 2025, unit: '青川市水利局' },
    });
    const outcome = await confirm(host, tab, await planOf(host, tab, draft));
    expect(outcome).toMatchObject({ written: 203, verified: 203, refused: 0, failed: 0, absent: 0 });
    expect(await held(page)).toEqual(expected);
    const [after] = await statuses(host, tab);
    expect(after?.status.undoable).toBe(203);
    expect(await ask(host, tab, 'undo')).toEqual({ ok: true, restored: 203, left: [] });
    expect(Object.values(await held(page)).every((text) => text === '')).toBe(true);
  });

  test('gets events of the frame the input is in', async () => {
    const { tab, frame } = await openFrames();
    await statuses(host, tab);
    await frame('lower').evaluate((name) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const control = document.querySelector(`[name="${name}"]`)!;
      for (const type of ['focus', 'keydown', 'input', 'change', 'keyup', 'blur']) {
        control.addEventListener(type, (event) => {
          const isOurs = event instanceof Event && (type === 'change' || (event as UIEvent).view === window);
          heard.push(`${type} ${isOurs}`);
        });
      }
    }, wrong);
    const plan = await planOf(host, tab, draft);
    await ask(host, tab, 'fill', { planId: plan.id, chosen: [wrong], confirmed: { year: false, unit: false } });
    const heard = await frame('lower').evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toEqual(['focus true', 'keydown true', 'input true', 'change true', 'keyup true', 'blur true']);
  });

  test('marks an input where it is, and holds the button of one frame for the figures of another', async () => {
    const { page, frame } = await openFilled();
    await frame('lower').locator(`[name="${wrong}"]`).fill('9999');
    const mark = frame('lower').locator(`[data-testid=mark][data-cell="${wrong}"]`);
    await mark.waitFor();
    await frame('proactive').locator('[name="proactive.rules.issued"]').focus();
    await page.keyboard.press('Alt+KeyM');
    await expect.poll(() => Promise.all(page.frames().map(openMark)).then((marks) => marks.filter(Boolean))).toEqual(['its own input has the focus']);

    await frame('buttons').getByRole('button', { name: '提交' }).click();
    const dialogs = await Promise.all(
      page.frames().map(async (one) => ((await one.getByTestId('guard').count()) > 0 ? one : undefined)),
    );
    const [holding, ...others] = dialogs.filter((one) => one !== undefined);
    expect(others).toEqual([]);
    expect(portal.received).toEqual([]);
    await holding!.getByTestId('guard-return').click();
    expect(await holding!.getByTestId('guard').count()).toBe(0);

    await frame('lower').locator(`[name="${wrong}"]`).fill(expected[wrong]!);
    await mark.waitFor({ state: 'detached' });
    await frame('buttons').getByRole('button', { name: '提交' }).click();
    await page.waitForURL('**/take');
    expect(Object.fromEntries([...new URLSearchParams(portal.received[0])].map(([name, text]) => [name, text.replace(/\r\n/g, '\n')]))).toEqual(expected);
  });

  test('remembers the fill when one of its frames is loaded anew', async () => {
    const { page, tab, frame } = await openFilled();
    await frame('lower').evaluate(() => Object.assign(window, { before: true }));
    await frame('lower').evaluate(() => location.reload());
    await frame('lower').waitForFunction(() => !('before' in window) && document.readyState === 'complete');
    await frame('lower').locator('nianbao-root').waitFor({ state: 'attached' });
    const [status] = await statuses(host, tab);
    expect(status?.status).toMatchObject({ cells: 200, undoable: 203 });
    expect(await ask(host, tab, 'undo')).toMatchObject({ ok: true, restored: 203 });
    expect(Object.values(await held(page)).every((text) => text === '')).toBe(true);
  });

  test('a frame that shows another document since the preview is not written', async () => {
    const { page, tab, frame } = await openFrames();
    await statuses(host, tab);
    const plan = await planOf(host, tab, draft);
    await frame('lower').evaluate(() => location.replace('/lower?unit=2'));
    await frame('lower').waitForURL('**/lower?unit=2');
    await frame('lower').locator('nianbao-root').waitFor({ state: 'attached' });
    const outcome = await confirm(host, tab, plan);
    const detached = outcome.items.filter(({ result }) => result === 'detached').map(({ field }) => field);
    const inLower = await frame('lower').evaluate(() => [...document.querySelectorAll('input')].map(({ name }) => name));
    expect(detached.sort()).toEqual(inLower.sort());
    expect(outcome).toMatchObject({ written: 203 - inLower.length, verified: 203 - inLower.length });
    const now = await held(page);
    expect(inLower.filter((name) => now[name] !== '')).toEqual([]);
  });

  test('a frame that is opened later belongs to it', async () => {
    portal.put('/later', `<!doctype html><meta charset="utf-8"><h1>青川市水利局2025年政府信息公开工作年度报告</h1><iframe name="work" width="1100" height="600"></iframe>`);
    const page = await portal.extension.context.newPage();
    await page.goto('http://ndbg.demo.gov.cn/later');
    await page.evaluate(() => (document.querySelector('iframe')!.src = '/disputes'));
    const work = page.frame({ name: 'work' })!;
    await work.locator('nianbao-root').waitFor({ state: 'attached' });
    const tab = await portal.extension.tabIdOf(page);
    expect((await statuses(host, tab))[0]?.status).toMatchObject({ cells: 15, frames: 1, unit: '青川市水利局' });
    await page.evaluate(() => (document.querySelector('iframe')!.src = '/proactive'));
    await expect.poll(async () => (await statuses(host, tab))[0]?.status.cells).toBe(10);
    await work.locator('nianbao-root').waitFor({ state: 'attached' });
  });
});
