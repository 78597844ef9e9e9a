/** Finds Firefox, the second browser, or installs Debian's ESR. Its tests run where it is present. Run by itself it prints the path. */
import { pathToFileURL } from 'node:url';
import { aptInstall, isDebianAsRoot, isExecutable, onPath } from './programs';

const names = ['firefox-esr', 'firefox'];
const usualPlaces = ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** Looks only; never installs. `FIREFOX_PATH` names a program of one's own; empty: none is wanted. */
export function findFirefox(): string | undefined {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen !== undefined) return isExecutable(chosen) ? chosen : undefined;
  return [...onPath(names), ...usualPlaces].find(isExecutable);
}

/** Finds, else installs on a Debian where we are root: about 70 MB. */
export function ensureFirefox(): string | undefined {
  const found = findFirefox();
  if (found !== undefined || process.env['FIREFOX_PATH'] !== undefined || !isDebianAsRoot()) return found;
  console.log('No Firefox found: installing one.');
  return aptInstall(['firefox-esr', 'fonts-noto-cjk']) ? findFirefox() : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureFirefox() ?? 'No Firefox. Debian: apt-get install firefox-esr');
