/** The browser dies in the middle of a word: what was typed before the last keystroke is there afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures } from '../support/figures';
import { seed, storedReport, storedReports } from '../support/seed';

/** A fast typist: 20 keystrokes a second. */
const delay = 50;

let folder: string;
let extension: Extension;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-'));
});

afterEach(async () => {
  await extension?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

async function launch(): Promise<Page> {
  extension = await launchWithExtension({ userDataDir: folder });
  const host = await extension.open('popup.html');
  await host.getByRole('link', { name: '打开工作台' }).waitFor();
  return host;
}

/** As a power cut would: the process gets no word of it. */
async function kill(): Promise<void> {
  const session = await extension.context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser')!;
  const gone = new Promise((resolve) => extension.context.once('close', resolve));
  process.kill(browser.id, 'SIGKILL');
  await gone;
}

async function openDraft(): Promise<Page> {
  const host = await launch();
  await seed(host, [storedReport('draft', { ...distinctFigures('2021'), values: {}, narratives: {} })]);
  await host.close();
  return extension.open('workspace.html#/drafts/draft');
}

test('cells: nothing typed before the last keystroke is lost', async () => {
  const page = await openDraft();
  const cells = ['requests.received.naturalPerson', 'requests.received.business', 'requests.received.research'];
  for (const cell of cells) {
    await page.locator(`[data-testid="cell"][data-cell="${cell}"]`).click();
    await page.keyboard.type('1234', { delay });
  }
  await kill();

  const [draft] = await storedReports(await launch());
  const [first, second, last] = cells.map((cell) => draft?.values[cell]);
  expect([first, second]).toEqual([1234, 1234]);
  expect([123, 1234]).toContain(last);
});

test('text: nothing typed before the last keystroke is lost', async () => {
  const page = await openDraft();
  const typed = 'the quick brown fox jumps over the lazy dog';
  await page.locator('textarea').first().click();
  await page.keyboard.type(typed, { delay });
  await kill();

  const [draft] = await storedReports(await launch());
  const kept = Object.values(draft?.narratives ?? {}).join('');
  expect(typed.startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(typed.length - 1);
});
