/** What the demo plays on: the built extension in a browser, the portal under a government host name, screenshots. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { launchWithExtension, type Extension } from '../../test/support/extension';
import { ensureBrowser } from '../ensure-browser';
import { startPortal, type Portal } from '../sample-portal/server';

const root = resolve(import.meta.dirname, '../..');
export const portalOrigin = 'http://ndbg.demo.gov.cn';

export interface Stage {
  extension: Extension;
  portal: Portal;
  /** A window is on a screen. */
  visible: boolean;
  /** Keeps a picture of the page when nobody is watching. */
  show(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

/** Throws with a message for the user when there is no browser or the extension does not build. */
export async function setStage(): Promise<Stage> {
  const browser = ensureBrowser();
  if (!browser.ok) throw new Error(browser.reason);
  const built = spawnSync(join(root, 'node_modules', '.bin', 'wxt'), ['build'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error(`the extension does not build\n${built.stdout}${built.stderr}`);
  const visible = hasDisplay();
  const portal = await startPortal();
  const extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port }, headless: !visible });
  const pictures = join(root, '.demo');
  rmSync(pictures, { recursive: true, force: true });
  let taken = 0;
  return {
    extension,
    portal,
    visible,
    show: async (page, name) => {
      if (visible) return;
      taken += 1;
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${taken}-${name}.png`) });
    },
    close: async () => {
      await extension.close();
      await portal.close();
    },
  };
}

function hasDisplay(): boolean {
  if (process.env['HEADLESS'] === '1') return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
