/** Pages that draw their form anew while it is filled, or leave it: cells are found again by their labels, marks follow. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import { distinctFigures } from '../support/figures';
import { confirm, held, planOf, textsOf } from '../support/filling';
import { startFormStage, type FormStage } from '../support/form-stage';
import { title } from '../support/form-parts';
import { boxOf, input, markAt } from '../support/marks';
import { formOf, pageOf } from '../support/portal-page';
import { ask, statuses } from '../support/wire';

const draft = distinctFigures('2021');
const form = formOf(editionOf('2021'), { head: title });

/** The whole form is made anew from the model after every input; `when` runs the drawing. */
const redrawing = (when: string) => `<div id="app"></div><template>${form}</template>
<script>const model = {}; let drawn = 0;
const draw = () => {
  drawn += 1;
  app.replaceChildren(document.querySelector('template').content.cloneNode(true));
  for (const control of app.querySelectorAll('[name]')) control.value = model[control.name] ?? '';
};
app.addEventListener('input', ({ target }) => { model[target.name] = target.value; ${when} });
draw();</script>`;
const ways = {
  'at once': 'draw()',
  'in a microtask': 'queueMicrotask(draw)',
  'in the next frame': 'requestAnimationFrame(draw)',
  'a little later': 'clearTimeout(window.later); window.later = setTimeout(draw, 40)',
};
/** Another route takes the form's place; the way back draws it from the model. */
const routed = `<nav><a href="#/form">填报</a> <a href="#/list">列表</a></nav>${redrawing('if (location.hash === "#/leaving" && Object.keys(model).length > 20) { location.hash = "#/list"; app.replaceChildren("报表列表"); }')}
<script>const route = () => location.hash === '#/list' ? app.replaceChildren('报表列表') : draw();
addEventListener('hashchange', route);</script>`;

let stage: FormStage;
let host: Page;

beforeAll(async () => {
  const pages = Object.entries(ways).map(([way, when]) => [`/${way.replaceAll(' ', '-')}`, pageOf(redrawing(when))]);
  stage = await startFormStage(Object.fromEntries([...pages, ['/routed', pageOf(routed)]]));
  ({ host } = stage);
});

afterAll(() => stage?.close());

const openForm = (path: string) => stage.openForm(`/${path}`);

const stateOf = async (tab: number) => (await statuses(host, tab))[0]?.status.state;

describe.each(Object.keys(ways))('the form is drawn anew %s', (way) => {
  test('every cell arrives, and is put back', async () => {
    const { page, tab } = await openForm(way.replaceAll(' ', '-'));
    const outcome = await confirm(host, tab, await planOf(host, tab, draft));
    expect(outcome).toMatchObject({ written: 203, verified: 203, failed: 0, refused: 0 });
    expect(await page.evaluate('model')).toEqual(textsOf(draft));
    expect(await page.evaluate('drawn')).toBeGreaterThan(1);
    expect(await ask(host, tab, 'undo')).toEqual({ ok: true, restored: 203, left: [] });
    expect(Object.values((await page.evaluate('model')) as object).join('')).toBe('');
    await page.close();
  });
});

test('a route that leads away in the middle of a fill stops it, and says so; back on the form it goes on', async () => {
  const { page, tab } = await openForm('routed#/leaving');
  const outcome = await confirm(host, tab, await planOf(host, tab, draft));
  expect(outcome.stopped).toBe('写入时网页离开了填报表，没有写完。回到填报表后可以撤销，或重新预览接着写。');
  const { written } = outcome;
  expect(written).toBeGreaterThan(20);
  expect(written).toBeLessThan(203);
  expect(outcome).toMatchObject({ verified: 0, failed: 203 });
  expect(outcome.items.filter(({ reason }) => reason === '预览之后网页变了，这一格已不在原处，没有写。')).toHaveLength(203 - written);
  expect(await stateOf(tab)).toBe('none');
  expect(await ask(host, tab, 'plan', { draftId: 'd1', draft })).toEqual({ ok: false, reason: '网页上已没有填报表，请重新打开后再试。' });
  await page.getByText('填报', { exact: true }).click();
  await expect.poll(() => stateOf(tab)).toBe('detected');
  const rest = await confirm(host, tab, await planOf(host, tab, draft));
  expect(rest).toMatchObject({ written: 203 - written, verified: 203 - written, failed: 0 });
  expect(await held(page)).toEqual(textsOf(draft));
  await page.close();
});

test('marks go with the form and come back with it', async () => {
  const { page } = await openForm('routed');
  const cell = 'requests.received.naturalPerson';
  await input(page, cell).fill('一件');
  await markAt(page, cell).waitFor();
  await expectAt(page, cell);
  await page.getByText('列表', { exact: true }).click();
  await markAt(page, cell).waitFor({ state: 'detached' });
  await page.getByText('填报', { exact: true }).click();
  await markAt(page, cell).waitFor();
  await expectAt(page, cell);
  await page.close();
});

/** The inputs leave no room beside them: the mark stands in its input, at the right. */
async function expectAt(page: Page, cell: string): Promise<void> {
  await expect
    .poll(async () => {
      const [mark, field] = [await boxOf(markAt(page, cell)), await boxOf(input(page, cell))];
      return [Math.round(mark.x + mark.width - field.x - field.width), Math.abs(Math.round(mark.y + mark.height / 2 - field.y - field.height / 2))];
    })
    .toEqual([-2, 0]);
}
