/** Finds LibreOffice, or installs its Writer and Calc. Tests of exported files run where it is present. Run by itself it prints the path. */
import { pathToFileURL } from 'node:url';
import { aptInstall, isDebianAsRoot, isExecutable, onPath } from './programs';

const names = ['soffice', 'libreoffice'];
const usualPlaces = ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];

/** Looks only; never installs. `SOFFICE_PATH` names a program of one's own; empty: none is wanted. */
export function findOffice(): string | undefined {
  const chosen = process.env['SOFFICE_PATH'];
  if (chosen !== undefined) return isExecutable(chosen) ? chosen : undefined;
  return [...onPath(names), ...usualPlaces].find(isExecutable);
}

/** Finds, else installs on a Debian where we are root: about 60 MB, a minute. */
export function ensureOffice(): string | undefined {
  const found = findOffice();
  if (found !== undefined || process.env['SOFFICE_PATH'] !== undefined || !isDebianAsRoot()) return found;
  console.log('No LibreOffice found: installing one.');
  return aptInstall(['libreoffice-writer', 'libreoffice-calc', 'fonts-noto-cjk']) ? findOffice() : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureOffice() ?? 'No LibreOffice. Debian, Ubuntu: apt-get install libreoffice-writer libreoffice-calc');
