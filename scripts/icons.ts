/** Draws assets/icon.svg at the sizes the manifest names. Run by hand after a change of the drawing; the PNGs are committed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from './ensure-browser';

const assets = resolve(import.meta.dirname, '../assets');
const drawing = readFileSync(resolve(assets, 'icon.svg'), 'utf8');
const found = ensureBrowser();
if (!found.ok) throw new Error(found.reason);

mkdirSync(resolve(assets, 'public/icon'), { recursive: true });
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`);
  await page.screenshot({ path: resolve(assets, `public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
