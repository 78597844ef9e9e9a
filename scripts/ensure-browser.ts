/** Finds a Chromium that loads unpacked extensions, or installs one. Run by itself it prints the path. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { aptInstall, isDebianAsRoot, isExecutable, onPath, run } from './programs';

export type Browser = { ok: true; path: string } | { ok: false; reason: string };

// Branded Chrome from 137 on ignores --load-extension: only Chromium builds are looked for.
const names = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/homebrew/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['LOCALAPPDATA', 'PROGRAMFILES'].flatMap((name) => {
    const base = process.env[name];
    return base ? [join(base, 'Chromium', 'Application', 'chrome.exe')] : [];
  }),
];

/** Looks only; never installs. A CHROMIUM_PATH that does not exist is a failure, not a hint. */
export function findBrowser(): Browser {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    return isExecutable(chosen)
      ? { ok: true, path: chosen }
      : { ok: false, reason: `CHROMIUM_PATH names ${chosen}, which is not a program` };
  }
  const path = [...usualPlaces, ...onPath(names), chromium.executablePath()].find((place) => place && isExecutable(place));
  return path ? { ok: true, path } : { ok: false, reason: 'no Chromium found' };
}

/** Finds, else installs: Debian's package as root, else Playwright's own build. */
export function ensureBrowser(): Browser {
  const found = findBrowser();
  if (found.ok || process.env['CHROMIUM_PATH']) return found;
  console.log('No Chromium found: installing one.');
  const means = [() => isDebianAsRoot() && aptInstall(['chromium', 'fonts-noto-cjk']), () => run('npx', ['playwright', 'install', 'chromium'])];
  for (const install of means) {
    const now: Browser = install() ? findBrowser() : found;
    if (now.ok) return now;
  }
  return {
    ok: false,
    reason:
      'No Chromium found and none could be installed. Install one (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk) ' +
      'or set CHROMIUM_PATH to its program. Google Chrome does not serve: from version 137 on it ignores --load-extension.',
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const browser = ensureBrowser();
  console.log(browser.ok ? browser.path : browser.reason);
  process.exitCode = browser.ok ? 0 : 1;
}
