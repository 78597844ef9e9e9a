/** Finds LibreOffice, or installs its Writer and Calc. Tests of exported files run where it is present. Run by itself it prints the path. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = ['soffice', 'libreoffice'];
const usualPlaces = ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];

/** Looks only; never installs. `SOFFICE_PATH` names a program of one's own; empty: none is wanted. */
export function findOffice(): string | undefined {
  const chosen = process.env['SOFFICE_PATH'];
  if (chosen !== undefined) return isExecutable(chosen) ? chosen : undefined;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find(isExecutable);
}

/** Finds, else installs on a Debian where we are root: about 60 MB, a minute. */
export function ensureOffice(): string | undefined {
  const found = findOffice();
  if (found !== undefined || process.env['SOFFICE_PATH'] !== undefined || !isDebianAsRoot()) return found;
  console.log('No LibreOffice found: installing one.');
  const apt = (args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 }).status === 0;
  return apt(['update']) && apt(['install', '-y', '--no-install-recommends', 'libreoffice-writer', 'libreoffice-calc', 'fonts-noto-cjk']) ? findOffice() : undefined;
}

function isDebianAsRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureOffice() ?? 'No LibreOffice. Debian, Ubuntu: apt-get install libreoffice-writer libreoffice-calc');
