import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures } from '../support/figures';
import { seed, storedReport, storedReports } from '../support/seed';
import { cellInput, openWorkspace } from '../support/workspace';

vi.setConfig({ testTimeout: 240_000 });

const figures = distinctFigures('2021');
const cell = 'requests.received.naturalPerson';
const was = String(figures.values[cell]);

let folder: string;
let extension: Extension;
let page: Page;
let faults: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-'));
  extension = await launchWithExtension({ userDataDir: folder });
  ({ page, faults } = await openWorkspace(extension, '#/drafts'));
  await page.getByText('还没有报告').waitFor();
  await seed(page, [
    storedReport('now', { ...figures, narratives: { overview: '今年 公开128件,比上年多.' } }),
    storedReport('before', { ...figures, year: 2024, narratives: { overview: '今年公开120件，比上年多。' } }, { status: 'filed' }),
  ]);
  await page.goto(`${page.url().split('#')[0]}#/drafts/now`);
  await page.reload();
  await cellInput(page, cell).waitFor();
});
afterAll(async () => {
  await extension?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

/** Until the disk holds it: a reload right after the last keystroke may lose that one. */
async function kept(value: number, text?: string): Promise<void> {
  const held = async () => {
    const draft = (await storedReports(page)).find(({ id }) => id === 'now');
    return [draft?.values[cell], text && draft?.narratives.overview];
  };
  await expect.poll(held).toEqual([value, text]);
}

test('cells and text are taken back after a reload, in the order they were changed', async () => {
  await cellInput(page, cell).focus();
  await page.keyboard.type('7');
  const overview = page.locator('#narrative-overview');
  await overview.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('补充');
  await kept(7, '今年 公开128件,比上年多.补充');
  await page.reload();
  await cellInput(page, cell).waitFor();
  const undo = page.getByRole('button', { name: '撤销', exact: true });
  await undo.click();
  await expect.poll(() => overview.inputValue()).toBe('今年 公开128件,比上年多.');
  await page.keyboard.press('Control+z');
  await expect.poll(() => cellInput(page, cell).inputValue()).toBe(was);
  await kept(Number(was), '今年 公开128件,比上年多.');
  await page.reload();
  await page.getByRole('button', { name: '重做', exact: true }).click();
  await expect.poll(() => cellInput(page, cell).inputValue()).toBe('7');
  await page.keyboard.press('Control+z');
  await expect.poll(() => cellInput(page, cell).inputValue()).toBe(was);
});

test('一键规范 shows what it changes, changes only that, and is one step', async () => {
  const overview = page.locator('#narrative-overview');
  await page.getByRole('button', { name: /^一键规范\s?，一、/ }).click();
  await page.getByRole('button', { name: /^改 \d 处$/ }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel(/^去掉多余的空格/).click();
  await page.getByRole('button', { name: '改 2 处' }).click();
  expect(await overview.inputValue()).toBe('今年 公开128件，比上年多。');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => overview.inputValue()).toBe('今年 公开128件,比上年多.');
});

test('the text beside last year’s', async () => {
  await page.getByRole('button', { name: /^与上年对照\s?，一、/ }).click();
  const diff = page.getByRole('region', { name: '一、总体情况，与上年对照' });
  await diff.locator('del', { hasText: '120' }).waitFor();
  await diff.locator('ins', { hasText: '128' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: /^与上年对照\s?，一、/ }).click();
});

test('a version is kept, compared, brought back as one step, deleted and saved from deletion', async () => {
  await page.getByRole('button', { name: '历史', exact: true }).click();
  await page.keyboard.type('送审稿');
  await page.keyboard.press('Enter');
  await page.getByText('与现在相同').waitFor();
  await cellInput(page, cell).fill('9');
  await page.getByRole('button', { name: /^与现在比较\s?，送审稿/ }).click();
  await page.getByRole('region', { name: '送审稿与现在不同的格' }).getByText(was, { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 640, height: 800 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^恢复\s?版本 送审稿/ }).click();
  await expect.poll(() => cellInput(page, cell).inputValue()).toBe(was);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => cellInput(page, cell).inputValue()).toBe('9');
  await page.getByRole('button', { name: '重做', exact: true }).click();
  await expect.poll(() => cellInput(page, cell).inputValue()).toBe(was);
  await page.getByRole('button', { name: /^删除\s?版本 送审稿/ }).click();
  await page.getByRole('button', { name: '撤销删除' }).click();
  await page.getByRole('button', { name: /^删除\s?版本 送审稿/ }).waitFor();
  await page.getByRole('button', { name: '关闭', exact: true }).click();
});

test('a block dragged over is summed; Excel’s table is laid by its labels after a look', async () => {
  await cellInput(page, 'requests.granted.naturalPerson').evaluate((input) => input.scrollIntoView({ block: 'center' }));
  const from = await cellInput(page, 'requests.granted.naturalPerson').boundingBox();
  const to = await cellInput(page, 'requests.partlyGranted.business').boundingBox();
  await page.mouse.move(from!.x + 20, from!.y + 8);
  await page.mouse.down();
  await page.mouse.move(to!.x + 20, to!.y + 8, { steps: 4 });
  await page.mouse.up();
  await page.locator('.status').getByText(/已选 4 格/).waitFor();
  const html = `<table><tr><td></td><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>
    <tr><td>行政复议</td><td>1</td><td>2</td><td>3</td><td>4</td><td>10</td></tr></table>`;
  await cellInput(page, 'disputes.review.upheld').focus();
  await page.evaluate((rich) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'x');
    data.setData('text/html', rich);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
  await page.getByText('粘贴前请看一眼').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => cellInput(page, 'disputes.review.total').inputValue()).toBe('10');
  await page.getByRole('button', { name: '撤销粘贴' }).click();
  expect(faults).toEqual([]);
});

test('a killed browser keeps what can be undone', async () => {
  await cellInput(page, cell).fill('31');
  await kept(31);
  const session = await extension.context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const gone = new Promise((resolve) => extension.context.once('close', resolve));
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
  await gone;
  extension = await launchWithExtension({ userDataDir: folder });
  page = await extension.open('workspace.html#/drafts/now');
  await expect.poll(() => cellInput(page, cell).inputValue()).toBe('31');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => cellInput(page, cell).inputValue()).toBe(was);
});
