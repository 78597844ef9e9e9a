/** Frames that are not of the form's own origin are neither led by it nor read. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { FrameStatus } from '../../lib/report/page';
import { distinctFigures } from '../support/figures';
import { planOf } from '../support/filling';
import { openPortal, type PortalTabs } from '../support/portal-tab';
import { formOf, pageOf } from '../support/portal-page';
import { statuses } from '../support/wire';

const edition = editionOf('2021');
const part = (...tables: ('proactive' | 'requests' | 'disputes')[]): string => formOf(edition, { tables, narratives: '' });
const [good, evil] = ['http://ndbg.demo.gov.cn', 'http://evil.demo.gov.cn'];
let portal: PortalTabs;
let host: Page;

beforeAll(async () => {
  portal = await openPortal();
  portal.put('/requests', pageOf(part('requests')));
  portal.put('/disputes', pageOf(part('disputes')));
  portal.put('/between', pageOf(`<iframe src="${good}/requests"></iframe>`));
  host = await portal.extension.open('popup.html');
});

afterEach(() => portal.reset(host));
afterAll(() => portal?.close());

/** What every frame of the page answers that speaks at all. */
async function speaking(origin: string, html: string): Promise<Pick<FrameStatus, 'origin' | 'cells' | 'frames'>[]> {
  portal.put('/form', html);
  const page = await portal.extension.context.newPage();
  await page.goto(`${origin}/form`, { waitUntil: 'load' });
  const answers = await statuses(host, await portal.extension.tabIdOf(page));
  const said = answers.filter(({ status }) => status && status.state !== 'none');
  return said.map(({ status: { origin: from, cells, frames } }) => ({ origin: from, cells, frames }));
}

const frame = (attributes: string): string => `<iframe width="900" height="400" ${attributes}></iframe>`;
const srcdoc = (html: string): string => `srcdoc="${html.replaceAll('"', '&quot;')}"`;

test('a form in a frame of another origin is its own; the page around it has no part in it', async () => {
  expect(await speaking(evil, pageOf(part('proactive') + frame(`src="${good}/requests"`)))).toEqual([
    { origin: evil, cells: 10, frames: 1 },
    { origin: good, cells: 175, frames: 1 },
  ]);
});

test('a frame of another origin ends the chain: what lies behind it leads itself', async () => {
  expect(await speaking(good, pageOf(part('proactive') + frame(`src="${evil}/between"`)))).toEqual([
    { origin: good, cells: 10, frames: 1 },
    { origin: good, cells: 175, frames: 1 },
  ]);
});

test.each([
  ['sandboxed', frame(`sandbox="allow-scripts allow-forms" src="${good}/requests"`)],
  ['sandboxed and written into the page', frame(`sandbox="allow-scripts" ${srcdoc(pageOf(part('requests')))}`)],
  ['of a data: address', frame(`src="data:text/html;charset=utf-8,${encodeURIComponent(pageOf(part('requests')))}"`)],
  [
    'of a blob: address',
    `${frame('id="blob"')}<template id="inner">${part('requests')}</template><script>
      blob.src = URL.createObjectURL(new Blob([inner.innerHTML], { type: 'text/html;charset=utf-8' }));
    </script>`,
  ],
])('a frame that is %s is no part of the form', async (_, inner) => {
  expect(await speaking(good, pageOf(part('proactive') + inner))).toEqual([{ origin: good, cells: 10, frames: 1 }]);
});

test('a frame written into the page is of its origin', async () => {
  const inner = frame(srcdoc(pageOf(part('requests'))));
  expect(await speaking(good, pageOf(part('proactive') + inner))).toEqual([{ origin: good, cells: 10 + 175, frames: 2 }]);
});

test('a frame that no one can see is not written', async () => {
  const inner = `<div style="opacity:0">${frame(`src="${good}/disputes"`)}</div><div style="position:absolute;left:-5000px">${frame(`src="${good}/requests"`)}</div>`;
  portal.put('/form', pageOf(part('proactive') + inner));
  const page = await portal.extension.context.newPage();
  await page.goto(`${good}/form`, { waitUntil: 'load' });
  const tab = await portal.extension.tabIdOf(page);
  await statuses(host, tab);
  const plan = await planOf(host, tab, distinctFigures('2021'));
  const writable = plan.items.filter(({ action }) => action === 'write').map(({ field }) => field);
  expect(writable).toHaveLength(10);
  expect(writable.filter((field) => !field.startsWith('proactive.'))).toEqual([]);
});
