/** Global set-up of the end-to-end tests: a browser is there, and the production extension is built once for each browser. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findBrowser } from '../../scripts/ensure-browser';

export default function setUp(): void {
  const browser = findBrowser();
  if (!browser.ok) throw new Error(`${browser.reason}: run npm test, which installs one, or npx tsx scripts/ensure-browser.ts`);
  // Vitest's own NODE_ENV would build the extension with development code in it.
  const { NODE_ENV: _vitests, ...env } = process.env;
  for (const target of [[], ['-b', 'firefox', '--mv3']]) {
    const built = spawnSync('npx', ['wxt', 'build', ...target], {
      cwd: resolve(import.meta.dirname, '../..'),
      env,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (built.status !== 0) throw new Error(`the extension does not build\n${built.stdout}\n${built.stderr}`);
  }
}
