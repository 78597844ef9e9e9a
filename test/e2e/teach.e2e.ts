/** A clerk shows a form that no label decides: pointing, continuation, the kept profile, and what it is good for. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { cellsOf, editionOf } from '../../lib/report/editions/catalogue';
import { textOf } from '../../lib/report/values';
import { axeViolations } from '../support/axe';
import { busyReport } from '../support/busy-report';
import { codedForm, codedRows, codes } from '../support/coded-grids';
import { proactiveRows } from '../support/grid-layouts';
import { formOf, pageOf, tableOf } from '../support/portal-page';
import { profileStage } from '../support/profile-stage';
import { seed, storedReport } from '../support/seed';
import { statuses } from '../support/wire';

const edition = editionOf('2021');
const head = '<h1>青川市水利局2025年政府信息公开工作年度报告</h1>';
const values = busyReport(edition, 1);
const stage = profileStage();

beforeEach(() => seed(stage.host(), [storedReport('d1', { edition: '2021', values, narratives: {} })]));

/** `within`: the frame in which the panel is to be seen. */
async function begin(body: string, within?: string): Promise<{ page: Page }> {
  stage.portal().put('/nb/7/edit', body.startsWith('<!doctype') ? body : pageOf(body, '青川年报'));
  const page = await stage.portal().extension.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto('http://ndbg.demo.gov.cn/nb/7/edit');
  const popup = await stage.portal().extension.openPopup(page);
  await popup.getByText(/没有认出来/).click();
  await popup.getByTestId('teach-start').click();
  await popup.getByText(/右下角的“指给我看”/).waitFor();
  await popup.close();
  await page.bringToFront();
  await (within ? page.frameLocator(within) : page).getByTestId('teach').waitFor();
  return { page };
}

const asked = (page: Page): Promise<string | null> => page.getByTestId('teach-asked').getAttribute('data-cell', { timeout: 1000 }).catch(() => null);

/** Points at what the panel asks for and accepts what follows. Returns how often it pointed. */
async function teachAll(page: Page, point: (cell: string) => Promise<void>): Promise<number> {
  let pointed = 0;
  while ((await page.getByTestId('teach-save').count()) === 0) {
    if ((await page.getByTestId('teach-accept').count()) > 0) await page.getByTestId('teach-accept').click();
    else {
      const cell = await asked(page);
      await point(cell!);
      pointed += 1;
      await page.getByTestId('teach-said').getByText('已记下').waitFor();
    }
  }
  return pointed;
}

const click = (page: Page) => (cell: string) => page.locator(`[name="${cell}"]`).click();

test('a page of codes is shown by eleven clicks, and then known', { timeout: 120_000 }, async () => {
  const { page } = await begin(codedForm(edition, { head }));
  await page.evaluate(() => {
    Object.assign(globalThis, { heard: 0 });
    for (const type of ['mousedown', 'click', 'focusin']) document.addEventListener(type, ({ target }) => target instanceof HTMLInputElement && (globalThis as unknown as { heard: number }).heard++);
  });
  expect(await teachAll(page, click(page))).toBe(11);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: number }).heard), 'the page hears nothing of it').toBe(0);
  const frames = page.getByTestId('teach-frame');
  expect(await frames.count()).toBe(200);
  // Each frame lies on the input of its cell.
  const off = await frames.evaluateAll((all) =>
    all.filter((frame) => {
      const input = document.querySelector(`[name="${(frame as HTMLElement).dataset['cell']}"]`)!.getBoundingClientRect();
      const box = frame.getBoundingClientRect();
      return Math.abs(box.left - input.left) > 1 || Math.abs(box.top - input.top) > 1 || Math.abs(box.width - input.width) > 1;
    }).length,
  );
  expect(off).toBe(0);
  await page.getByTestId('teach-save').click();
  await page.locator('[data-testid="teach"][data-state="done"]').waitFor();
  await page.getByTestId('teach-close').click();
  await page.getByTestId('teach').waitFor({ state: 'detached' });

  const popup = await stage.portal().extension.openPopup(page);
  await popup.locator('[data-testid="portal-status"][data-cells="200"]').waitFor();
  await popup.getByTestId('fill').click();
  await popup.getByText('按填报档案“青川年报”对上 200 格').waitFor();
  await popup.getByTestId('fill-confirm').click();
  await popup.locator('[data-testid="fill-outcome"][data-verified="200"]').waitFor();
  await page.getByRole('button', { name: '提交' }).click();
  await page.waitForURL('**/submit');
  const sent = new URLSearchParams(stage.portal().received[0]);
  expect(cellsOf(edition).filter(({ id }) => sent.get(id) !== textOf(values[id])).map(({ id }) => id)).toEqual([]);

  // Another report of the same form, by its own address.
  stage.portal().put('/nb/8/edit', pageOf(codedForm(edition, { head })));
  await page.goto('http://ndbg.demo.gov.cn/nb/8/edit');
  await page.locator('nianbao-root').waitFor({ state: 'attached' });
});

test('scripts of the page cannot point, and the keyboard can', async () => {
  const { page } = await begin(codedForm(edition, { head }));
  const first = await asked(page);
  await page.evaluate((cell) => {
    const input = document.querySelector<HTMLInputElement>(`[name="${cell}"]`)!;
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) input.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    document.querySelector('nianbao-root')!.shadowRoot!.querySelector<HTMLElement>('[data-testid="teach-skip-block"]')!.click();
  }, first);
  expect(await asked(page)).toBe(first);
  await page.locator(`[name="${first}"]`).focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('teach-said').getByText('已记下').waitFor();
  expect(await axeViolations(page, ['nianbao-root', '.nb-layer'])).toEqual([]);
  expect(await asked(page)).not.toBe(first);
  expect(page.url()).toContain('/nb/7/edit');
});

test('what the page lacks is skipped, a slip is corrected, and only what was accepted is kept', { timeout: 60_000 }, async () => {
  const { page } = await begin(codedForm(edition, { head }));
  const point = click(page);
  for (let block = 0; block < 4; block++) await page.getByTestId('teach-skip-block').click();
  await point('requests.received.business');
  expect(await asked(page)).toBe('requests.carriedOut.total');
  // The list as a hand works it: a script's choice is not heard. Ten cells of table 二 stand before the one that is meant.
  await page.getByTestId('teach-cell').focus();
  await page.keyboard.press('Home');
  for (let down = 0; down < 10; down++) await page.keyboard.press('ArrowDown');
  await page.locator('[data-testid="teach-asked"][data-cell="requests.received.naturalPerson"]').waitFor();
  await point('requests.received.naturalPerson');
  await point('requests.carriedOut.total');
  await page.getByTestId('teach-said').getByText('已记下：三 四、结转下年度继续办理·总计').waitFor();
  await page.locator('[data-testid="teach-frame"][data-by="carried"]').first().waitFor();
  await page.getByTestId('teach-accept').click();
  await page.getByTestId('teach-skip-block').click();
  await page.getByTestId('teach-save').click();
  await page.getByTestId('teach-said').getByText('共 175 格').waitFor();
  await page.getByTestId('teach-close').click();
  await page.locator('nianbao-root').waitFor({ state: 'attached' });
  const [frame] = await statuses(stage.host(), await stage.portal().extension.tabIdOf(page));
  expect(frame?.status).toMatchObject({ state: 'detected', cells: 175 });
});

test('a picture cannot be taught, and a page that changes meanwhile keeps nothing', { timeout: 60_000 }, async () => {
  const { page } = await begin(`${codedForm(edition, { head })}<canvas width="200" height="60" style="display:block"></canvas>`);
  await page.locator('canvas').click();
  await page.getByTestId('teach-said').getByText('画出来的图').waitFor();
  await page.getByTestId('teach-skip-block').click();
  await click(page)((await asked(page))!);
  await page.getByTestId('teach-accept').click();
  while ((await page.getByTestId('teach-save').count()) === 0) await page.getByTestId('teach-skip-block').click();
  await page.evaluate(() => document.querySelector('table')!.insertRow().insertCell().append('新的一行'));
  await page.getByTestId('teach-save').click();
  await page.getByTestId('teach-said').getByText('网页的表变了').waitFor();
  await page.getByTestId('teach-close').click();
  await page.getByTestId('teach').waitFor({ state: 'detached' });
  await page.reload();
  const [frame] = await statuses(stage.host(), await stage.portal().extension.tabIdOf(page));
  expect(frame?.status.state).toBe('none');
});

test('words of its own in one table, and zeros left blank: labels tell the rest', { timeout: 60_000 }, async () => {
  const own = codes();
  const proactive = tableOf(codedRows(proactiveRows(edition), (text) => own(text).replace('Z', '栏目')));
  const known = formOf(edition, { head, narratives: '', tables: ['requests', 'disputes'] });
  const script = '<script>addEventListener("focusout", ({ target }) => { if (Number(target.value) === 0) target.value = ""; });</script>';
  const { page } = await begin(known.replace('</h1>', `</h1>${proactive}`) + script);
  expect(await page.getByTestId('teach').getAttribute('data-placed')).toBe('190');
  expect(await page.getByTestId('teach-edition').count(), 'labels tell the edition').toBe(0);
  expect(await teachAll(page, click(page))).toBe(6);
  await page.getByTestId('teach-zero').check();
  await page.getByTestId('teach-save').click();
  await page.getByTestId('teach-said').getByText('共 10 格').waitFor();
  await page.getByTestId('teach-close').click();

  const popup = await stage.portal().extension.openPopup(page);
  await popup.locator('[data-testid="portal-status"][data-cells="200"]').waitFor();
  await popup.getByTestId('fill').click();
  await popup.getByText('0 写成空白，空白读作 0').waitFor();
  await popup.getByTestId('fill-confirm').click();
  const outcome = popup.locator('[data-testid="fill-outcome"][data-failed="0"]');
  await outcome.waitFor();
  expect(Number(await outcome.getAttribute('data-verified'))).toBe(cellsOf(edition).filter(({ id }) => values[id] !== 0).length);
  await page.getByRole('button', { name: '提交' }).click();
  await page.waitForURL('**/submit');
  const sent = new URLSearchParams(stage.portal().received[0]);
  const wanted = (id: string): string => (values[id] === 0 ? '' : textOf(values[id]));
  expect(cellsOf(edition).filter(({ id }) => sent.get(id) !== wanted(id)).map(({ id }) => id)).toEqual([]);
});

test.each([
  ['in a frame of the page', pageOf(`${head}<iframe name="inner" src="/inner" width="900" height="500" style="border:3px solid"></iframe>`, '青川年报'), undefined],
  ['in a frameset', '<!doctype html><html><head><title>青川年报</title></head><frameset cols="100,*"><frame src="/menu"><frame name="inner" src="/inner"></frameset></html>', '[name="inner"]'],
])('a form %s is shown from the page around it', { timeout: 60_000 }, async (_where, html, within) => {
  stage.portal().put('/inner', pageOf(codedForm(edition, { head })));
  stage.portal().put('/menu', pageOf('菜单'));
  const { page } = await begin(html, within);
  const inner = page.frameLocator('[name="inner"]');
  const panel = within ? inner : page;
  for (const cell of ['proactive.rules.issued', 'proactive.normativeDocuments.inForce']) {
    await inner.locator(`[name="${cell}"]`).click();
    await panel.getByTestId('teach-said').getByText('已记下').waitFor();
  }
  const box = await panel.locator('[data-testid="teach-frame"][data-cell="proactive.normativeDocuments.issued"]').boundingBox();
  const input = await inner.locator('[name="proactive.normativeDocuments.issued"]').boundingBox();
  expect([Math.abs(box!.x - input!.x), Math.abs(box!.y - input!.y)].every((off) => off <= 1), JSON.stringify([box, input])).toBe(true);
  await panel.getByTestId('teach-accept').click();
  while ((await panel.getByTestId('teach-save').count()) === 0) await panel.getByTestId('teach-skip-block').click();
  await panel.getByTestId('teach-save').click();
  await panel.getByTestId('teach-said').getByText('共 6 格').waitFor();
  await panel.getByTestId('teach-close').click();
  const popup = await stage.portal().extension.openPopup(page);
  await popup.locator('[data-testid="portal-status"][data-cells="6"]').waitFor();
});
