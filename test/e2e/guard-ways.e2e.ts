/** The ways in which a page sends its report: each is held while an error stands, goes once after a reason, and nothing else is held. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { formPage } from '../support/form-page';
import { expectHeld, expectSent, guardOf, openPortal, type PortalTabs } from '../support/portal-tab';

const reason = '平台合计行自动带出 182，已报技术支持。';
let portal: PortalTabs;

beforeAll(async () => {
  portal = await openPortal();
});

afterEach(() => portal.reset());
afterAll(() => portal?.close());

interface Way {
  body: string;
  /** Of a page that sends by script without leaving. */
  ajax?: boolean;
  act(page: Page): Promise<void>;
}

const form = (button: string, more = '') => `<form id="report" method="post" action="/take"${more}>TABLE${button}</form>`;
const send = '<script>function send() { fetch("/take", { method: "POST", body: new URLSearchParams(new FormData(document.querySelector("#report") ?? undefined)) }) }</script>';
const click = (page: Page) => page.locator('#x').click();
const framed = (html: string): string => `<iframe srcdoc="${html}"></iframe>`;
const clickInFrame = (page: Page) => page.frameLocator('iframe').locator('#x').click();
const key = (name: string) => (page: Page) => page.locator('#x').press(name);

const ways: Readonly<Record<string, Way>> = {
  'a button of type submit': { body: form('<button id="x">提交</button>'), act: click },
  'an input of type submit': { body: form('<input id="x" type="submit" value="上报数据">'), act: click },
  'an image': { body: form('<input id="x" type="image" alt="提交" width="60" height="20">'), act: click },
  'a button outside, tied by its form attribute': { body: `${form('')}<button id="x" form="report">提交</button>`, act: click },
  'space on a button': { body: form('<button id="x">提交</button>'), act: key(' ') },
  'Enter on a button': { body: form('<button id="x">提交</button>'), act: key('Enter') },
  'Enter in a field': { body: form('<button>提交</button>'), act: (page) => page.locator('[name="requests.received.naturalPerson"]').press('Enter') },
  'a button that calls requestSubmit': { body: form('<button id="x" type="button" onclick="report.requestSubmit()">提交</button>'), act: click },
  'a button that calls submit': { body: form('<button id="x" type="button" onclick="report.submit()">提交</button>'), act: click },
  'a link that calls submit': { body: form('<a id="x" href="#" onclick="report.submit(); return false">提交</a>'), act: click },
  'a button by role that calls submit': { body: form('<div id="x" role="button" tabindex="0" onclick="report.submit()">送审</div>'), act: click },
  'a custom element': { body: `${form('<x-send id="x" onclick="report.submit()">提交审核</x-send>')}<style>x-send { cursor: pointer }</style>`, act: click },
  'a custom element with a closed root': {
    body: `${form('<x-send id="x" role="button" tabindex="0">提交</x-send>')}<script>customElements.define('x-send', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<b><slot></slot></b>'; this.onclick = () => report.submit() } })</script>`,
    act: click,
  },
  'a link to a script': { body: form('<a id="x" href="javascript:report.submit()">提交</a>'), act: click },
  'a link to a script in an open root': {
    body: `${form('<x-send></x-send>')}<script>customElements.define('x-send', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<a id="x" href="javascript:report.submit()">提交</a>' } })</script>`,
    act: click,
  },
  'Enter on a link to a script': { body: form('<a id="x" href="javascript:report.submit()">提交</a>'), act: key('Enter') },
  'Enter on a button by role that hears keys': { body: form('<div id="x" role="button" tabindex="0" onkeydown="if (event.keyCode === 13) report.submit()">送审</div>'), act: key('Enter') },
  'space on a button by role that hears the release': { body: form('<div id="x" role="button" tabindex="0" onkeyup="if (event.key === \' \') report.submit()">送审</div>'), act: key(' ') },
  'Enter on an anchor without an address': { body: form('<a id="x" tabindex="0" onkeydown="if (event.key === \'Enter\') report.submit()">上报</a>'), act: key('Enter') },
  ...Object.fromEntries(
    ['pointerdown', 'mousedown', 'pointerup', 'mouseup'].map((type) => [
      `a button that sends on ${type}`,
      { body: form(`<button id="x" type="button"><b>提交</b></button>`) + `<script>x.addEventListener('${type}', (event) => event.button === 0 && report.submit())</script>`, act: click },
    ]),
  ),
  'a button of a component that sends on mousedown': {
    body: `${form('<x-send></x-send>')}<script>customElements.define('x-send', class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: 'open' }); root.innerHTML = '<button id="x" type="button">提交</button>'; root.firstChild.onmousedown = () => report.submit() } })</script>`,
    act: click,
  },
  'a link to a script in a frame beside the form': { body: `${form('')}${framed('<a id=x href=javascript:parent.report.submit()>提交</a>')}`, act: clickInFrame },
  'a button in a frame that sends on pointerdown': { body: `${form('')}${framed('<button id=x onpointerdown=parent.report.submit()>提交</button>')}`, act: clickInFrame },
  'an ajax button': { body: `${form('<button id="x" type="button" onclick="send()">提交</button>')}${send}`, act: click, ajax: true },
  'an ajax link': { body: `${form('<a id="x" href="javascript:void 0" onclick="send()">上报</a>')}${send}`, act: click, ajax: true },
  'an ajax form': { body: `${form('<button id="x">提交</button>', ' onsubmit="send(); return false"')}${send}`, act: click, ajax: true },
  'no form at all': { body: `<div id="app">TABLE<span id="x" style="cursor: pointer">报 送</span></div><script>x.addEventListener('click', () => fetch('/take', { method: 'POST', body: 'a=1' }))</script>`, act: click, ajax: true },
};

describe.each(Object.entries(ways))('%s', (_name, { body, act, ajax }) => {
  test('is held while an error stands, and goes once after a reason', async () => {
    const page = await portal.open(formPage({ body }));
    await act(page);
    await expectHeld(page, portal);
    await page.getByTestId('guard-reason').fill(reason);
    await page.getByTestId('guard-submit-anyway').click();
    await expectArrival(page, ajax);
  });
  test('goes at once when nothing is wrong', async () => {
    const page = await portal.open(formPage({ body, wrong: false }));
    await act(page);
    await expectArrival(page, ajax);
  });
});

async function expectArrival(page: Page, ajax = false): Promise<void> {
  if (!ajax) return void (await expectSent(page, portal));
  await expect.poll(() => portal.received.length).toBe(1);
  expect(await guardOf(page).count()).toBe(0);
}

test('a question of the page comes after ours, and its answer counts', async () => {
  const page = await portal.open(formPage({ body: form('<button id="x" onclick="return confirm(\'确定提交吗？\')">提交</button>') }));
  const asked: string[] = [];
  let answer = false;
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (answer ? dialog.accept() : dialog.dismiss());
  });
  await page.locator('#x').click();
  await expectHeld(page, portal);
  expect(asked).toEqual([]);
  await page.getByTestId('guard-reason').fill(reason);
  await page.getByTestId('guard-submit-anyway').click();
  await expect.poll(() => asked).toEqual(['确定提交吗？']);
  expect(portal.received).toEqual([]);
  answer = true;
  await page.locator('#x').click();
  await expectSent(page, portal);
});

const others: Readonly<Record<string, [around: string, act: (page: Page) => Promise<void>]>> = {
  'the button of a search': ['<form method="post" action="/other"><input name="q" value="水利"><button id="o">搜索</button></form>', (page) => page.locator('#o').click()],
  'Enter in a search': ['<form method="post" action="/other"><input name="q" value="水利" id="o"></form>', (page) => page.locator('#o').press('Enter')],
  'a login': ['<form method="post" action="/other"><input name="user"><input name="word" type="password"><button id="o">确定</button></form>', (page) => page.locator('#o').click()],
  'feedback that is called 提交': ['<form method="post" action="/other"><textarea name="words">好</textarea><button id="o">提交</button></form>', (page) => page.locator('#o').click()],
  'a search in front of the form that sends by script': ['<form method="post" action="/other"><input name="q"><a id="o" href="#" onclick="this.parentNode.submit()">查询</a></form>', (page) => page.locator('#o').click()],
};

test.each(Object.entries(others))('%s is never held', async (_name, [around, act]) => {
  const page = await portal.open(formPage({ body: `${around}${form('<button>提交</button>')}` }));
  await act(page);
  await expectSent(page, portal, '/other');
});
