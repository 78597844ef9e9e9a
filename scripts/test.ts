/**
 * `npm test`: everything there is to test, from a fresh clone after `npm ci`. Each step runs even when an earlier one failed.
 * The very last line is `N passed, N failed` (`, N skipped` may follow): the browser, the types and the lint count as one each.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './ensure-browser';
import { ensureFirefox } from './ensure-firefox';
import { ensureOffice } from './ensure-office';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const root = resolve(import.meta.dirname, '..');
const programs = join(root, 'node_modules', '.bin');

const browser = ensureBrowser();
console.log(browser.ok ? `Browser: ${browser.path}` : browser.reason);
console.log(`Firefox: ${ensureFirefox() ?? 'none; its tests are skipped'}`);
console.log(`LibreOffice: ${ensureOffice() ?? 'none; its tests are skipped'}`);

const counts: Count[] = [
  step('browser', browser.ok),
  command('generated types', 'wxt', ['prepare']),
  command('types', 'tsc', ['--noEmit']),
  command('lint', 'oxlint', ['--deny-warnings']),
  vitest('unit'),
  // Its set-up makes the production builds.
  vitest('e2e'),
];

const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);

function step(name: string, ok: boolean): Count {
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function command(name: string, program: string, args: string[]): Count {
  return step(name, run(program, args));
}

function run(program: string, args: string[]): boolean {
  const { status } = spawnSync(join(programs, program), args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** A project that ends badly without a failed test (a file that does not load) counts as one failed. */
function vitest(project: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-test-'));
  try {
    const file = join(folder, 'result.json');
    const ok = run('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    const count = readCount(file);
    return ok || count.failed > 0 ? count : { ...count, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCount(file: string): Count {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests }: Record<string, number> = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0) };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
