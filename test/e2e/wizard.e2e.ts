/** Wizards: the confirmed plan goes on on each step, whether the page draws it anew or another page is loaded. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures } from '../support/figures';
import { confirm, held, planOf, textsOf } from '../support/filling';
import { formParts, title } from '../support/form-parts';
import { pageOf } from '../support/portal-page';
import { serve, type Served } from '../support/server';
import { ask, statuses } from '../support/wire';
import { stopWorker } from '../support/worker';

const draft = distinctFigures('2021');
const [first, second, third] = formParts();
const [disputes = '', ...lastTexts] = third!.html.split(/(?=<h2>五)/);
/** The last step holds texts only. */
const steps = [first!.html, second!.html, disputes, lastTexts.join('')];

/** Draws each step in the same place, and keeps what was typed in a model of its own. */
const redrawn = `${title}<div id="step"></div><button type="button" id="back">上一步</button><button type="button" id="next">保存并下一步</button>
${steps.map((html) => `<template>${html}</template>`).join('')}
<script>const model = {}; let at = 0;
const draw = () => {
  step.replaceChildren(document.querySelectorAll('template')[at].content.cloneNode(true));
  for (const control of step.querySelectorAll('[name]')) {
    control.value = model[control.name] ?? '';
    control.oninput = () => (model[control.name] = control.value);
  }
};
next.onclick = () => { at += 1; draw() }; back.onclick = () => { at -= 1; draw() }; draw();</script>`;

let portal: Served;
let extension: Extension;
let host: Page;
/** What the portal of several pages has been sent. */
let stored: Record<string, string> = {};

/** Sends each step to the server, which answers with the next one: `way` is another address each, or the same for all. */
function stepPage(at: number, way: string, head = title): string {
  const body = steps[at]!.replace(/name="([^"]+)"(>[^<]*<\/textarea>)?/g, (_all, name: string, box?: string) => {
    const value = stored[name] ?? '';
    return box ? `name="${name}">${value}</textarea>` : `name="${name}" value="${value}"`;
  });
  const onward = at + 1 < steps.length ? `<button name="go" value="${at + 1}">下一步</button>` : '<button name="go" value="end">提交</button>';
  return pageOf(`${head}<form method="post" action="/ndbg/${way}">${body}<button name="go" value="${at}">保存</button>${onward}</form>`);
}

beforeAll(async () => {
  portal = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = (body: string) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    let sent = '';
    request.on('data', (chunk: Buffer) => (sent += chunk.toString()));
    request.on('end', () => {
      if (!/^\/(?:redrawn|ndbg|elsewhere)/.test(pathname)) return response.writeHead(404).end();
      if (pathname === '/redrawn') return answer(pageOf(redrawn));
      if (pathname === '/ndbg/other-unit') return answer(stepPage(1, 'same', '<h1>青川市林业局2025年政府信息公开工作年度报告</h1>'));
      if (pathname === '/elsewhere/step1') return answer(stepPage(1, 'same'));
      const { go = '0', ...values } = Object.fromEntries(new URLSearchParams(sent));
      for (const [name, value] of Object.entries(values)) stored[name] = value.replaceAll('\r\n', '\n');
      if (go === 'end') return answer('<!doctype html><title>已收到</title><p>已收到</p>');
      if (pathname === '/ndbg/same') return answer(stepPage(Number(go), 'same'));
      if (request.method === 'POST') return response.writeHead(303, { location: `/ndbg/step${go}` }).end();
      return answer(stepPage(Number(pathname.at(-1)), 'steps'));
    });
  });
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
  host = await extension.open('popup.html');
});

afterAll(async () => {
  await extension?.close();
  await portal?.close();
});

beforeEach(async () => {
  stored = {};
  await host.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }).chrome.storage.local.clear());
  for (const page of extension.context.pages()) if (page !== host) await page.close();
});

async function openForm(path: string): Promise<{ page: Page; tab: number }> {
  const page = await extension.context.newPage();
  await page.goto(`http://ndbg.demo.gov.cn${path}`);
  const tab = await extension.tabIdOf(page);
  await page.bringToFront();
  return { page, tab };
}

const statusOf = async (tab: number) => (await statuses(host, tab))[0]?.status;
const goingOf = async (tab: number) => (await statusOf(tab))?.going;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const inTables = (...tables: string[]) => (field: string) => tables.includes(field.split('.')[0]!);
const [one, two, three, four] = [
  textsOf(draft, inTables('overview', 'proactive')),
  textsOf(draft, inTables('requests')),
  textsOf(draft, inTables('disputes')),
  textsOf(draft, inTables('problems', 'otherMatters')),
];

test('steps drawn in the same place: each is filled as it appears, gone back to it is left as it is', async () => {
  const { page, tab } = await openForm('/redrawn');
  expect(await statusOf(tab)).toMatchObject({ state: 'detected', cells: 10, narratives: 1 });
  const outcome = await confirm(host, tab, await planOf(host, tab, draft));
  expect(outcome).toMatchObject({ written: 11, verified: 11, refused: 0, absent: 192 });
  await press(page, '保存并下一步');
  await expect.poll(() => goingOf(tab)).toMatchObject({ written: 175, left: 17, problems: [] });
  expect(await statusOf(tab)).toMatchObject({ state: 'detected', cells: 175 });
  expect(await held(page)).toEqual(two);
  await press(page, '上一步');
  expect(await held(page)).toEqual(one);
  await press(page, '保存并下一步');
  expect(await held(page)).toEqual(two);
  await press(page, '保存并下一步');
  await expect.poll(() => goingOf(tab)).toMatchObject({ written: 190, left: 2 });
  expect(await held(page)).toEqual(three);
  await press(page, '保存并下一步');
  await expect.poll(() => goingOf(tab)).toMatchObject({ written: 192, left: 0, problems: [] });
  expect(await held(page)).toEqual(four);
  expect(await page.evaluate('model')).toEqual({ ...one, ...two, ...three, ...four });

  const undone = await ask(host, tab, 'undo');
  expect(undone).toMatchObject({ ok: true, restored: 2, left: [] });
  expect(undone.ok && undone.unreached).toHaveLength(201);
  for (const restored of [15, 175, 11]) {
    await press(page, '上一步');
    expect(await ask(host, tab, 'undo')).toMatchObject({ ok: true, restored, left: [] });
  }
  expect(Object.values((await page.evaluate('model')) as Record<string, string>).every((text) => text === '')).toBe(true);
});

test.each(['steps', 'same'])('a page for each step (%s): what arrives at the server is the report', async (way) => {
  const { page, tab } = await openForm(way === 'same' ? '/ndbg/same' : '/ndbg/step0');
  await statusOf(tab);
  await confirm(host, tab, await planOf(host, tab, draft));
  await press(page, '下一步');
  await expect.poll(() => goingOf(tab)).toMatchObject({ written: 175, left: 17, problems: [] });
  expect(await held(page)).toEqual(two);
  await press(page, '下一步');
  await expect.poll(() => goingOf(tab)).toMatchObject({ left: 2, problems: [] });
  const undone = await ask(host, tab, 'undo');
  expect(undone).toMatchObject({ ok: true, restored: 15, left: [] });
  expect(undone.ok && undone.unreached).toHaveLength(186);
  expect(await held(page)).toEqual({});
  // Taken back, it does not go on; confirmed again, it does.
  await confirm(host, tab, await planOf(host, tab, draft));
  await press(page, '下一步');
  await expect.poll(() => goingOf(tab)).toMatchObject({ left: expect.any(Number), written: 2 });
  expect(await held(page)).toEqual(four);
  await press(page, '提交');
  await page.getByText('已收到').waitFor();
  expect(stored).toEqual({ ...one, ...two, ...three, ...four });
});

test('the worker ends between two steps', async () => {
  const { page, tab } = await openForm('/ndbg/step0');
  await statusOf(tab);
  await confirm(host, tab, await planOf(host, tab, draft));
  await stopWorker(extension);
  await press(page, '下一步');
  await expect.poll(() => held(page)).toEqual(two);
});

test('what a step holds already is asked about, not overwritten', async () => {
  stored = { 'requests.received.naturalPerson': '5', 'requests.received.business': String(draft.values['requests.received.business']) };
  const { page, tab } = await openForm('/ndbg/step0');
  await statusOf(tab);
  await confirm(host, tab, await planOf(host, tab, draft));
  await press(page, '下一步');
  await expect.poll(() => goingOf(tab)).toMatchObject({ written: 173, left: 17 });
  expect((await goingOf(tab))?.problems).toEqual([{ place: '三 一、本年新收·自然人', reason: '网页现为“5”，预览时没有，没有覆盖。' }]);
  expect(await held(page)).toEqual({ ...two, 'requests.received.naturalPerson': '5' });
  expect((await confirm(host, tab, await planOf(host, tab, draft))).written).toBe(1);
  expect(await held(page)).toEqual(two);
});

test.each([
  ['/ndbg/other-unit', '网页换成了另一个单位、年度或版本的表，已停止接着填，还有 192 项没有写。请重新预览。'],
  ['/ndbg/step0', '网页重新载入后，先前写入的内容不在了，已停止接着填，还有 192 项没有写。请重新预览。'],
])('a page that is another form is not written: %s', async (path, note) => {
  const { page, tab } = await openForm('/ndbg/step0');
  await statusOf(tab);
  await confirm(host, tab, await planOf(host, tab, draft));
  await page.goto(`http://ndbg.demo.gov.cn${path}`);
  await expect.poll(() => goingOf(tab)).toMatchObject({ note });
  expect(await held(page)).toEqual({});
});

test.each(['another application', 'its time is over', 'another site'])('it does not go on: %s', async (why) => {
  const { page, tab } = await openForm('/ndbg/step0');
  await statusOf(tab);
  await confirm(host, tab, await planOf(host, tab, draft));
  if (why === 'its time is over') await expire(tab);
  const address = why === 'another site' ? 'http://tj.demo.gov.cn/ndbg/step1' : `http://ndbg.demo.gov.cn${why === 'its time is over' ? '/ndbg/step1' : '/elsewhere/step1'}`;
  await page.goto(address);
  await page.locator('nianbao-root').waitFor({ state: 'attached' });
  const plan = await planOf(host, tab, draft);
  expect(plan.items.filter(({ action, from }) => action === 'write' && from === '')).toHaveLength(175);
  expect(await goingOf(tab)).toBeUndefined();
});

/** As if the half hour had passed. */
async function expire(tab: number): Promise<void> {
  await host.evaluate(async (key) => {
    type Kept = Record<string, { going: { until: string } }>;
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<Kept>; set(kept: Kept): Promise<void> } } } };
    const kept = await chrome.storage.session.get(key);
    kept[key]!.going.until = new Date(Date.now() - 1).toISOString();
    await chrome.storage.session.set(kept);
  }, `going:${tab}`);
}
