/** Finds a Chromium that loads unpacked extensions, or installs one. Run by itself it prints the path. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

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
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const path = [...usualPlaces, ...onPath, chromium.executablePath()].find((place) => place && isExecutable(place));
  return path ? { ok: true, path } : { ok: false, reason: 'no Chromium found' };
}

/** Finds, else installs: Debian's package as root, else Playwright's own build. */
export function ensureBrowser(): Browser {
  const found = findBrowser();
  if (found.ok || process.env['CHROMIUM_PATH']) return found;
  console.log('No Chromium found: installing one.');
  if (canInstallDebianPackage()) {
    const debian = installDebianPackage();
    if (debian.ok) return debian;
  }
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    const own = findBrowser();
    if (own.ok) return own;
  }
  return {
    ok: false,
    reason:
      'No Chromium found and none could be installed. Install one (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk) ' +
      'or set CHROMIUM_PATH to its program. Google Chrome does not serve: from version 137 on it ignores --load-extension.',
  };
}

function installDebianPackage(): Browser {
  const installed = run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  return installed ? findBrowser() : { ok: false, reason: 'apt-get failed' };
}

function canInstallDebianPackage(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  // Ubuntu's package of this name only asks for a snap, which a container does not run.
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const browser = ensureBrowser();
  console.log(browser.ok ? browser.path : browser.reason);
  process.exitCode = browser.ok ? 0 : 1;
}
