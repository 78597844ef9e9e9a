/** A fill that is cut off in the middle: what was written is known, can be gone on with and be taken back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures } from '../support/figures';
import { confirm, held, planOf, textsOf } from '../support/filling';
import { formParts, title } from '../support/form-parts';
import { formOf, pageOf } from '../support/portal-page';
import { servePages, type Served } from '../support/server';
import { ask, statuses } from '../support/wire';
import { stopWorker } from '../support/worker';

const draft = distinctFigures('2021');
/** Keeps what is typed, as portals do, and takes its time over every field. */
const keeps = `<script>
for (const control of document.querySelectorAll('input[name],textarea[name]')) {
  control.value = localStorage.getItem(control.name) ?? '';
  control.addEventListener('change', () => {
    localStorage.setItem(control.name, control.value);
    for (const until = performance.now() + 15; performance.now() < until;);
  });
}
</script>`;

let portal: Served;
let extension: Extension;
let host: Page;
let userDataDir: string;

beforeAll(async () => {
  const [first, second] = formParts();
  const tabs = `<form>${first!.html}<p id="more">展开</p><div id="rest" hidden>${second!.html}</div></form><script>more.onclick = () => (rest.hidden = false)</script>`;
  portal = await servePages({ '/form': pageOf(formOf(editionOf('2021'), { head: title }) + keeps), '/tabs': pageOf(title + tabs + keeps) });
});

beforeEach(async () => {
  userDataDir = mkdtempSync(join(tmpdir(), 'nianbao-killed-'));
  await start();
  return async () => {
    await extension.close();
    rmSync(userDataDir, { recursive: true, force: true });
  };
});

async function start(): Promise<void> {
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port }, userDataDir });
  host = await extension.open('popup.html');
}

afterAll(() => portal?.close());

async function openForm(path = 'form'): Promise<{ page: Page; tab: number }> {
  const page = await extension.context.newPage();
  await page.goto(`http://ndbg.demo.gov.cn/${path}`);
  const tab = await extension.tabIdOf(page);
  await page.bringToFront();
  await statuses(host, tab);
  return { page, tab };
}

/** Begins a fill and resolves once some fields are written, and not yet all; the fill's own answer may never come. */
async function fillHalf(page: Page, tab: number): Promise<void> {
  const plan = await planOf(host, tab, draft);
  void confirm(host, tab, plan).catch(() => undefined);
  await expect.poll(() => stored(page), { interval: 20 }).toBeGreaterThan(20);
}

const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

/** What the popup says after the cut, that going on writes the rest and only that, and that all can be taken back. */
async function expectMended(page: Page, tab: number): Promise<void> {
  const [frame] = await statuses(host, tab);
  expect(frame?.status).toMatchObject({ state: 'detected', problems: ['上次写入没有做完，可以撤销，或重新预览后接着写。'] });
  const written = Object.keys(await held(page)).length;
  expect(written).toBeGreaterThan(20);
  expect(written).toBeLessThan(203);
  expect(frame?.status.undoable).toBe(written);
  const plan = await planOf(host, tab, draft);
  expect(plan.items.filter(({ action }) => action === 'same')).toHaveLength(written);
  expect(plan.items.filter(({ action }) => action === 'write')).toHaveLength(203 - written);
  expect(await ask(host, tab, 'undo')).toEqual({ ok: true, restored: written, left: [] });
  expect(await held(page)).toEqual({});
  expect(await confirm(host, tab, await planOf(host, tab, draft))).toMatchObject({ written: 203, verified: 203 });
  expect(await held(page)).toEqual(textsOf(draft));
}

test('the page is loaded anew', async () => {
  const { page, tab } = await openForm();
  await fillHalf(page, tab);
  await page.reload();
  await expectMended(page, tab);
});

test('the renderer crashes', async () => {
  const { page, tab } = await openForm();
  await fillHalf(page, tab);
  const session = await extension.context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  const again = await openForm();
  await expectMended(again.page, again.tab);
});

test('the worker ends: the fill goes on without it', async () => {
  const { page, tab } = await openForm();
  const plan = await planOf(host, tab, draft);
  const filled = confirm(host, tab, plan);
  await expect.poll(() => stored(page), { interval: 20 }).toBeGreaterThan(20);
  await stopWorker(extension);
  expect(await filled).toMatchObject({ written: 203, verified: 203, failed: 0 });
  expect((await statuses(host, tab))[0]?.status.problems).toEqual([]);
  await stopWorker(extension);
  expect(await ask(host, tab, 'undo')).toEqual({ ok: true, restored: 203, left: [] });
});

test('the browser ends, and the extension with it', async () => {
  const { page, tab } = await openForm();
  await fillHalf(page, tab);
  await extension.close();
  await start();
  const again = await openForm();
  await expectMended(again.page, again.tab);
});

test('a fill that goes on is cut off: it does not go on by itself', async () => {
  const { page, tab } = await openForm('tabs');
  await confirm(host, tab, await planOf(host, tab, draft));
  await page.getByText('展开').click();
  await expect.poll(() => stored(page), { interval: 20 }).toBeGreaterThan(30);
  await page.reload();
  await page.getByText('展开').click();
  await expect.poll(async () => (await statuses(host, tab))[0]?.status.going?.note).toContain('上次写入没有做完，已停止接着填');
  const written = Object.keys(await held(page)).length;
  expect(written).toBeLessThan(186);
  const undone = await ask(host, tab, 'undo');
  expect(undone).toMatchObject({ ok: true, restored: written, left: [] });
  expect(await held(page)).toEqual({});
});
