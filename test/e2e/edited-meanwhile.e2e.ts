/** What the clerk types while a fill runs is the clerk's: it is neither written over nor called ours. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import { distinctFigures } from '../support/figures';
import { confirm, held, planOf, textsOf } from '../support/filling';
import { title } from '../support/form-parts';
import { startFormStage, type FormStage } from '../support/form-stage';
import { formOf, pageOf } from '../support/portal-page';
import { ask } from '../support/wire';

const draft = distinctFigures('2021');
const [early, late] = ['requests.granted.research', 'disputes.litigationAfterReview.total'];
/** Each field takes the page some time, as heavy forms do, so that there is a while to type in. */
const slow = `<script>window.heard = new Set();
document.addEventListener('change', ({ target }) => {
  for (const until = performance.now() + 12; performance.now() < until;);
  if (target.name) heard.add(target.name);
}, true);</script>`;
let stage: FormStage;

beforeAll(async () => {
  stage = await startFormStage({ '/slow': pageOf(`${formOf(editionOf('2021'), { head: title })}${slow}`) });
});

afterAll(() => stage?.close());

test('cells typed in before and after their turn are kept, and said', async () => {
  const { page, tab } = await stage.openForm('/slow');
  const plan = await planOf(stage.host, tab, draft);
  await page.bringToFront();
  const filling = confirm(stage.host, tab, plan);
  await page.waitForFunction((name) => (window as unknown as { heard: Set<string> }).heard.has(name), early);
  // Only keys: neither may move the fill's own focus, or be a script's.
  await page.locator(`[name="${late}"]`).pressSequentially('7');
  await page.locator(`[name="${early}"]`).press('End');
  await page.keyboard.type('9');
  const outcome = await filling;
  const typed = { [late]: '7', [early]: `${draft.values[early]}9` };
  expect(await held(page)).toEqual({ ...textsOf(draft), ...typed });
  const bad = outcome.items.filter(({ result }) => result !== 'kept').map(({ field, result, reason }) => [field, result, reason]);
  expect(bad).toEqual([
    [early, 'blocked', `写入后网页显示“${typed[early]}”。请核对。`],
    [late, 'blocked', '写入时您改了这一格，没有写。'],
  ]);
  await ask(stage.host, tab, 'undo');
  expect(await held(page)).toEqual(typed);
});
