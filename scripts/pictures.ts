/** `npm run docs:pictures`: the pictures of README and 使用说明, taken from the built extension on the sample portal. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { detect, fill } from './demo/fill';
import { exportReport, importFile } from './demo/import';
import { breakAndMend } from './demo/mistake';
import { portalOrigin, setStage } from './demo/stage';
import { takeKeptScreens } from './pictures/kept-screens';

const folder = resolve(import.meta.dirname, '../docs/pictures');
const sample = resolve(import.meta.dirname, 'sample-report/2025.html');
/** Demo scenes that are kept, and their names in the documents. */
const kept: Readonly<Record<string, string>> = {
  import: 'import',
  drafts: 'drafts',
  preview: 'popup-preview',
  outcome: 'popup-outcome',
  held: 'guard',
};

/** Takes its theme when it opens, not with the page. */
const drawnOnce = 'guard';

process.env['HEADLESS'] = '1';
mkdirSync(folder, { recursive: true });
const stage = await setStage();
try {
  const { extension, portal } = stage;
  const imported = await importFile(extension, sample, take);
  const report = await exportReport(extension, imported.id);
  const editor = await extension.open(`workspace.html#/drafts/${imported.id}`);
  const total = editor.locator('[data-cell="requests.granted.business"]');
  const right = await total.inputValue();
  await total.fill(`${right}0`);
  await editor.getByTestId('finding').first().waitFor();
  await total.scrollIntoViewIfNeeded();
  await keep(editor, 'editor');
  await total.fill(right);
  await editor.close();

  portal.signIn(report.unit);
  const page = await extension.context.newPage();
  await page.goto(`${portalOrigin}/report?nd=${report.year}`);
  const { popup } = await detect(extension, page);
  await popup.setViewportSize({ width: 384, height: 600 });
  await fill(popup, imported.id, take);
  await popup.close();
  await breakAndMend(page, report, take);
} finally {
  await stage.close();
}
await takeKeptScreens(keep);

async function take(page: Page, scene: string): Promise<void> {
  const name = kept[scene];
  if (name !== undefined) await keep(page, name);
}

async function keep(page: Page, name: string): Promise<void> {
  for (const colorScheme of name === drawnOnce ? (['light'] as const) : (['dark', 'light'] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
}
