/** Pages that keep events from everybody else, and inputs under something else: said, never passed over. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import { distinctFigures } from '../support/figures';
import { confirm, held, planOf, textsOf } from '../support/filling';
import { title } from '../support/form-parts';
import { openPortal, type PortalTabs } from '../support/portal-tab';
import { formOf, pageOf } from '../support/portal-page';
import { ask, statuses } from '../support/wire';

const draft = distinctFigures('2021');
let portal: PortalTabs;
let host: Page;

beforeAll(async () => {
  portal = await openPortal();
});

afterEach(() => portal.reset());
afterAll(() => portal?.close());

async function openForm(html: string): Promise<{ page: Page; tab: number }> {
  const page = await portal.open(html);
  host = await portal.extension.open('popup.html');
  const tab = await portal.extension.tabIdOf(page);
  await page.bringToFront();
  await statuses(host, tab);
  return { page, tab };
}

/** A form whose model hears of input by handlers of the fields themselves; `first` runs before all else. */
const modelled = (first: string) =>
  pageOf(`<script>${first}</script>${formOf(editionOf('2021'), { head: title })}<script>window.model = {};
for (const field of document.querySelectorAll('[name]')) field.addEventListener('input', () => (model[field.name] = field.value));</script>`);

test('a page that stops input on the window: what is shown is not called stored', async () => {
  const { page, tab } = await openForm(modelled("for (const type of ['input', 'change']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);"));
  const outcome = await confirm(host, tab, await planOf(host, tab, draft));
  expect(outcome).toMatchObject({ written: 203, verified: 0, failed: 203 });
  expect(new Set(outcome.items.map(({ reason }) => reason))).toEqual(new Set(['网页上显示了，但网页拦下了输入，可能没有存下。请在网页上重新输入这一格。']));
  expect(await page.evaluate('model')).toEqual({});
  await ask(host, tab, 'undo');
  expect(await held(page)).toEqual({});
});

test('a page that stops what no hand has typed gets it typed', async () => {
  const { page, tab } = await openForm(modelled("addEventListener('input', (event) => { if (!event.isTrusted) event.stopImmediatePropagation(); }, true);"));
  const outcome = await confirm(host, tab, await planOf(host, tab, draft));
  expect(outcome).toMatchObject({ written: 203, verified: 203, failed: 0 });
  expect(await page.evaluate('model')).toEqual(textsOf(draft));
});

test('an input under something else is refused; one under the head of the page is not', async () => {
  const head = '<style>body { padding-top: 320px }</style><div style="position: fixed; top: 0; left: 0; right: 0; height: 300px; background: #eee">门户</div>';
  const covers = `<script>const cover = (name, how) => {
  const field = document.getElementsByName(name)[0], lid = document.createElement('div');
  field.parentNode.style.position = 'relative';
  lid.style.cssText = 'position: absolute; inset: 0; ' + how;
  field.parentNode.append(lid);
};
cover('proactive.rules.issued', 'background: #fff'); cover('disputes.review.upheld', 'background: #fff');
cover('proactive.rules.repealed', 'pointer-events: none');</script>`;
  const { page, tab } = await openForm(pageOf(`${head}${formOf(editionOf('2021'), { head: title })}${covers}`));
  await page.evaluate(() => scrollTo(0, 333));
  const plan = await planOf(host, tab, draft);
  const refused = plan.items.filter(({ action }) => action === 'refuse');
  expect(refused.map(({ field, reason }) => [field, reason])).toEqual([
    ['proactive.rules.issued', '这一格被别的内容盖住了，点不到。'],
    ['disputes.review.upheld', '这一格被别的内容盖住了，点不到。'],
  ]);
  expect(await page.evaluate(() => scrollY)).toBe(333);
  await page.evaluate('cover("proactive.rules.inForce", "background: #fff")');
  const outcome = await confirm(host, tab, plan);
  expect(outcome).toMatchObject({ written: 200, verified: 200, refused: 3 });
  expect(await held(page)).toEqual(textsOf(draft, (field) => !['proactive.rules.issued', 'proactive.rules.inForce', 'disputes.review.upheld'].includes(field)));
});
