/** Forms in tabs: what is not open is named, never written, and filled when the clerk opens it. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../support/axe';
import { distinctFigures } from '../support/figures';
import { confirm, held, planOf, textsOf } from '../support/filling';
import { startFormStage, type FormStage } from '../support/form-stage';
import { formParts, title, type FormPart } from '../support/form-parts';
import { pageOf } from '../support/portal-page';
import { seed, storedReport } from '../support/seed';
import { ask, goingsIn, statuses } from '../support/wire';

const draft = distinctFigures('2021');
const parts = formParts();

/** As kits draw tabs: by place only, by aria, by a handler that names the pane, and without tabs at all. */
const layouts: Readonly<Record<string, (parts: readonly FormPart[]) => string>> = {
  byPlace: (all) => `<style>.pane { display: none } .pane.show { display: block }</style>
<div class="kit"><ul class="heads">${all.map(({ name }, at) => `<li class="${at === 0 ? 'this' : ''}">${name}</li>`).join('')}</ul>
<div class="body">${all.map(({ html }, at) => `<div class="pane ${at === 0 ? 'show' : ''}">${html}</div>`).join('')}</div></div>
<script>const heads = [...document.querySelectorAll('.heads li')], panes = [...document.querySelectorAll('.pane')];
heads.forEach((head, at) => head.onclick = () => panes.forEach((pane, n) => pane.classList.toggle('show', n === at)));</script>`,
  byAria: (all) => `<div role="tablist">${all.map(({ name }, at) => `<div role="tab" tabindex="0" id="tab-${at}" aria-controls="pane-${at}">${name}</div>`).join('')}</div>
<section>${all.map(({ html }, at) => `<div role="tabpanel" id="pane-${at}" aria-labelledby="tab-${at}"${at === 0 ? '' : ' style="display: none" aria-hidden="true"'}>${html}</div>`).join('')}</section>
<script>document.querySelectorAll('[role=tab]').forEach((tab) => tab.onclick = () =>
  document.querySelectorAll('[role=tabpanel]').forEach((pane) => pane.style.display = pane.getAttribute('aria-labelledby') === tab.id ? '' : 'none'));</script>`,
  byHandler: (all) => `<table><tr>${all.map(({ name }, at) => `<td><a href="javascript:void(0)" onclick="openPane('p${at}')">${name}</a></td><td>|</td>`).join('')}</tr></table>
${all.map(({ html }, at) => `<div id="p${at}" class="x"${at === 0 ? '' : ' style="display:none"'}>${html}</div>`).join('')}
<script>function openPane(id) { document.querySelectorAll('.x').forEach((pane) => pane.style.display = pane.id === id ? '' : 'none') }</script>`,
};

let stage: FormStage;
let host: Page;

beforeAll(async () => {
  const pages = Object.entries(layouts).map(([name, draw]) => [`/${name}`, pageOf(`${title}<form method="post" action="/submit">${draw(parts)}<button>提交</button></form>`)]);
  const folded = `${parts[0]!.html}<p id="more">展开</p><div id="rest" hidden>${parts[1]!.html}</div><script>more.addEventListener('click', () => (rest.hidden = false))</script>`;
  stage = await startFormStage(Object.fromEntries([...pages, ['/folded', pageOf(`${title}<form>${folded}</form>`)]]));
  ({ host } = stage);
});

afterAll(() => stage?.close());

const openForm = (path: string) => stage.openForm(`/${path}`);

const goingOf = async (tab: number) => (await statuses(host, tab))[0]?.status.going;
const openTab = (page: Page, name: string) => page.getByText(name, { exact: true }).click();
const inTable = (table: string) => (field: string) => field.startsWith(`${table}.`);

describe.each(Object.keys(layouts))('tabs %s', (layout) => {
  test('what is not open is named, never written, and filled once it is opened', async () => {
    const { page, tab } = await openForm(layout);
    const [frame] = await statuses(host, tab);
    expect(frame?.status).toMatchObject({ state: 'detected', cells: 10, narratives: 1 });

    const plan = await planOf(host, tab, draft);
    const waiting = plan.items.filter((item) => item.tab !== undefined);
    expect(waiting.every(({ action }) => action === 'refuse')).toBe(true);
    const waitingIn = (name: string) => waiting.filter((item) => item.tab === name).length;
    expect([waiting.length, waitingIn('收到和处理申请'), waitingIn('复议诉讼与其他')]).toEqual([192, 175, 17]);
    expect(waiting[0]!.reason).toContain('“收到和处理申请”页签没有打开');
    const outcome = await confirm(host, tab, plan);
    expect(outcome).toMatchObject({ written: 11, verified: 11, refused: 192, failed: 0, absent: 0 });
    const first = textsOf(draft, (field) => field === 'overview' || inTable('proactive')(field));
    expect(await held(page)).toEqual(first);
    expect(await goingOf(tab)).toMatchObject({ left: 192, written: 0, tabs: [{ name: '收到和处理申请', count: 175 }, { name: '复议诉讼与其他', count: 17 }] });

    await page.evaluate(() => {
      const counted = window as unknown as { writes: Record<string, number> };
      counted.writes = {};
      document.addEventListener('change', ({ target }) => {
        const { name } = target as HTMLInputElement;
        counted.writes[name] = (counted.writes[name] ?? 0) + 1;
      });
    });
    await openTab(page, '收到和处理申请');
    await expect.poll(() => goingOf(tab)).toMatchObject({ left: 17, written: 175, note: '接着写入 175 项。', problems: [] });
    expect(await page.getByRole('region', { name: '年报助手' }).innerText()).toContain('接着写入 175 项');
    expect(await held(page)).toEqual({ ...first, ...textsOf(draft, inTable('requests')) });
    await openTab(page, '复议诉讼与其他');
    await expect.poll(() => goingOf(tab)).toMatchObject({ left: 0, written: 192, problems: [] });
    expect(await held(page)).toEqual(textsOf(draft));
    const writes = await page.evaluate(() => (window as unknown as { writes: Record<string, number> }).writes);
    expect(Object.keys(writes)).toHaveLength(192);
    expect(Object.values(writes).every((count) => count === 1)).toBe(true);

    expect((await statuses(host, tab))[0]?.status.undoable).toBe(203);
    const undone = await ask(host, tab, 'undo');
    expect(undone).toMatchObject({ ok: true, restored: 17, left: [] });
    expect(undone.ok && undone.unreached).toHaveLength(186);
    await openTab(page, '收到和处理申请');
    expect(await ask(host, tab, 'undo')).toMatchObject({ ok: true, restored: 175 });
    await openTab(page, '主动公开情况');
    expect(await ask(host, tab, 'undo')).toEqual({ ok: true, restored: 11, left: [] });
    expect(await held(page)).toEqual({});
    await page.close();
  });
});

test('what the clerk typed in a tab meanwhile is kept; what the page put there is not overwritten', async () => {
  const { page, tab } = await openForm('byPlace');
  await statuses(host, tab);
  const plan = await planOf(host, tab, draft);
  await openTab(page, '收到和处理申请');
  await page.locator('[name="requests.received.business"]').fill('77');
  await openTab(page, '主动公开情况');
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('[name="requests.received.naturalPerson"]')!.value = '5';
  });
  await confirm(host, tab, plan);
  await openTab(page, '收到和处理申请');
  await expect.poll(() => goingOf(tab)).toMatchObject({ left: 17, written: 173 });
  const going = await goingOf(tab);
  expect(going?.note).toBe('接着写入 173 项，1 项您改过，没有动，1 项网页上已有别的内容，没有覆盖，要填请重新预览。');
  expect(going?.problems).toEqual([
    { place: '三 一、本年新收·自然人', reason: '网页现为“5”，预览时没有，没有覆盖。' },
    { place: '三 一、本年新收·商业企业', reason: '网页现为“77”，您改过，没有动。' },
  ]);
  expect(await held(page)).toMatchObject({ 'requests.received.business': '77', 'requests.received.naturalPerson': '5' });
  await page.close();
});

test('it ends when the clerk says so, on undo and on another fill; without the tick it never begins', async () => {
  const { page, tab } = await openForm('byPlace');
  await statuses(host, tab);
  await confirm(host, tab, await planOf(host, tab, draft), false);
  expect(await goingOf(tab)).toBeUndefined();
  await confirm(host, tab, await planOf(host, tab, draft));
  expect(await goingOf(tab)).toMatchObject({ left: 192 });
  const key = `going:${tab}`;
  expect(await goingsIn(host)).toContain(key);
  for (const end of ['stop', 'undo'] as const) {
    await confirm(host, tab, await planOf(host, tab, draft));
    await ask(host, tab, end);
    expect(await goingsIn(host)).not.toContain(key);
    expect(await goingOf(tab)).toBeUndefined();
  }
  await openTab(page, '收到和处理申请');
  const plan = await planOf(host, tab, draft);
  expect(plan.items.filter((item) => inTable('requests')(item.field)).every(({ action, from }) => action === 'write' && from === '')).toBe(true);
  await page.close();
});

test('a part that is folded away is named by its heading', async () => {
  const { page, tab } = await openForm('folded');
  await statuses(host, tab);
  const plan = await planOf(host, tab, draft);
  expect(new Set(plan.items.map((item) => item.tab))).toEqual(new Set([undefined, '三、收到和处理政府信息公开申请情况']));
  await confirm(host, tab, plan);
  await page.getByText('展开').click();
  await expect.poll(() => held(page)).toEqual(textsOf(draft, (field) => field === 'overview' || !/^(?:disputes|problems|otherMatters)/.test(field)));
  await page.close();
});

test('the popup names the tabs in preview and outcome, shows how the fill goes on, and stops it', async () => {
  await seed(host, [storedReport('d1', draft)]);
  const { page } = await openForm('byPlace');
  const popup = await stage.extension.openPopup(page);
  const testId = (id: string) => popup.getByTestId(id);
  await testId('fill').click();
  await testId('fill-confirm').waitFor();
  expect(await testId('fill-preview').innerText()).toContain('“收到和处理申请”页签未打开，175 格待填');
  await popup.getByText('页签打开后接着写的 192 项').click();
  expect(await testId('fill-preview').innerText()).toContain('三 一、本年新收·自然人');
  await testId('fill-confirm').click();
  await testId('fill-outcome').waitFor();
  const counts = await testId('fill-outcome').evaluate(({ dataset }) => ({ ...dataset }));
  expect(counts).toMatchObject({ written: '11', verified: '11', refused: '192', failed: '0', absent: '0' });
  const going = popup.locator('[data-testid=fill-going]');
  await going.filter({ hasText: '“收到和处理申请”页签未打开，175 格待填' }).waitFor();
  await openTab(page, '收到和处理申请');
  await popup.locator('[data-testid=fill-going][data-left="17"][data-written="175"]').waitFor();
  expect(await axeViolations(popup)).toEqual([]);
  await popup.getByText('返回').click();
  await going.filter({ hasText: '接着写入 175 项' }).waitFor();
  await testId('fill-stop').click();
  await going.waitFor({ state: 'detached' });
  await openTab(page, '复议诉讼与其他');
  await testId('undo').click();
  expect(await testId('undo-outcome').innerText()).toContain('186 项写在别的步骤或没有打开的页签里');
  await page.close();
  await popup.close();
});
