/** A confirmed fill that goes on ends with the submission, the tab and the extension; frames used as tabs are named and filled. */
import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { distinctFigures } from '../support/figures';
import { confirm, held, planOf, textsOf } from '../support/filling';
import { startFormStage, type FormStage } from '../support/form-stage';
import { formParts, title } from '../support/form-parts';
import { pageOf } from '../support/portal-page';
import { until } from '../support/until';
import { goingsIn, statuses } from '../support/wire';

const draft = distinctFigures('2021');
const parts = formParts();
const first = textsOf(draft, (field) => field === 'overview' || field.startsWith('proactive.'));
const folded = `${title}<form method="post" action="/submit" target="sink">${parts[0]!.html}<p id="more">展开</p><div id="rest" hidden>${parts[1]!.html}</div>
<button>提交</button></form><iframe name="sink"></iframe><script>more.onclick = () => (rest.hidden = false)</script>`;
const frames = `${title}<ul class="heads">${parts.map(({ name }) => `<li>${name}</li>`).join('')}</ul>
${parts.map((_, at) => `<iframe src="/part${at}" width="1100" height="900"${at === 0 ? '' : ' style="display: none"'}></iframe>`).join('')}
<script>document.querySelectorAll('.heads li').forEach((head, at) => head.onclick = () =>
  document.querySelectorAll('iframe').forEach((frame, n) => frame.style.display = n === at ? '' : 'none'));</script>`;
const pages = {
  '/folded': pageOf(folded),
  '/frames': pageOf(frames),
  ...Object.fromEntries(parts.map(({ html }, at) => [`/part${at}`, pageOf(html)])),
};

let stage: FormStage;

beforeEach(async () => {
  stage = await startFormStage(pages);
  return () => stage.close();
});

const goingOf = async (tab: number) => (await statuses(stage.host, tab))[0]?.status.going;

async function openConfirmed(): Promise<{ page: Page; tab: number }> {
  const opened = await stage.openForm('/folded');
  await confirm(stage.host, opened.tab, await planOf(stage.host, opened.tab, draft));
  expect(await held(opened.page)).toEqual(first);
  expect(await goingsIn(stage.host)).toEqual([`going:${opened.tab}`]);
  return opened;
}

test('it ends when the form is sent', async () => {
  const { page, tab } = await openConfirmed();
  await page.getByRole('button', { name: '提交' }).click();
  await page.frameLocator('iframe').getByText('已收到').waitFor();
  await expect.poll(() => goingsIn(stage.host)).toEqual([]);
  await page.getByText('展开').click();
  await until('the page has noticed', async () => (await goingOf(tab)) === undefined);
  expect(await held(page)).toEqual(first);
});

test('it ends with its tab', async () => {
  const { page } = await openConfirmed();
  await page.close();
  await expect.poll(() => goingsIn(stage.host)).toEqual([]);
});

test('it ends when the extension is loaded anew under the page', async () => {
  const { page } = await openConfirmed();
  const host = await stage.extension.context.newPage();
  await host.goto('chrome://extensions');
  await host.evaluate(async (id) => {
    interface DeveloperPrivate {
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
      reload(id: string, options: { failQuietly: boolean }): Promise<void>;
    }
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    // Else the browser keeps an unpacked extension off once it was unloaded.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, stage.extension.id);
  const address = stage.host.url();
  const opened = await until('the extension stands again', () => host.goto(address).catch(() => undefined));
  expect(opened?.ok()).toBe(true);
  expect(await goingsIn(host)).toEqual([]);
  await page.bringToFront();
  await page.getByText('展开').click();
  const tab = await stage.extension.tabIdOf(page);
  const [frame] = await statuses(host, tab);
  expect(frame?.status).toMatchObject({ state: 'detected', cells: 185 });
  expect(frame?.status.going).toBeUndefined();
  const plan = await planOf(host, tab, draft);
  expect(plan.items.filter(({ action }) => action === 'write')).toHaveLength(175);
  expect(await held(page)).toEqual(first);
  await confirm(host, tab, plan);
  expect(await held(page)).toEqual({ ...first, ...textsOf(draft, (field) => field.startsWith('requests.')) });
});

test('frames used as tabs are named by their tabs, and filled when they are opened', async () => {
  const { page, tab } = await stage.openForm('/frames');
  const plan = await planOf(stage.host, tab, draft);
  const waiting = (name: string) => plan.items.filter((item) => item.tab === name).length;
  expect([waiting('收到和处理申请'), waiting('复议诉讼与其他'), waiting('主动公开情况')]).toEqual([175, 17, 0]);
  await confirm(stage.host, tab, plan);
  const heldInFrames = async () => Object.assign({}, ...(await Promise.all(page.frames().map(held)))) as Record<string, string>;
  expect(await heldInFrames()).toEqual(first);
  await page.getByText('收到和处理申请', { exact: true }).click();
  await until('table 三 is filled', async () => (await goingOf(tab))?.left === 17);
  await page.getByText('复议诉讼与其他', { exact: true }).click();
  await until('the rest is filled', async () => (await goingOf(tab))?.left === 0);
  expect(await heldInFrames()).toEqual(textsOf(draft));
});
