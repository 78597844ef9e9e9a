/** The lint's own test: each breach of the import rule is caught, with its reason; what the table allows passes. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const breaches: readonly (readonly [file: string, imported: string, reason: RegExp])[] = [
  ['lib/report/a.ts', 'zod/mini', /pure/],
  ['lib/report/b.ts', '../grid/grid', /imports only itself/],
  ['lib/report/checks/c.ts', '../../portal/bind', /imports only itself/],
  ['lib/report/d.ts', '../messages', /imports only itself/],
  ['lib/grid/a.ts', 'preact', /pure/],
  ['lib/grid/b.ts', '../portal/read', /lib\/report only/],
  ['lib/grid/c.ts', '../office/html', /lib\/report only/],
  ['lib/portal/a.ts', 'dexie', /IndexedDB/],
  ['lib/portal/b.ts', 'zod/mini', /IndexedDB/],
  ['lib/portal/c.ts', 'preact', /IndexedDB/],
  ['lib/portal/controls/d.ts', '../../drafts/store', /drafts stay out/],
  ['lib/portal/e.ts', '../office/html', /drafts stay out/],
  ['lib/portal/f.ts', '#imports', /talk to the browser/],
  ['lib/office/a.ts', '../portal/bind', /neither pages nor the store/],
  ['lib/office/b.ts', '../drafts/store', /neither pages nor the store/],
  ['lib/drafts/a.ts', '../portal/bind', /keeps reports/],
  ['lib/drafts/b.ts', '../office/exchange', /keeps reports/],
  ['lib/drafts/c.ts', 'webextension-polyfill', /Only lib\/messages\.ts/],
  ['lib/messages.ts', 'dexie', /every context/],
  ['lib/messages.ts', './drafts/store', /every context/],
  ['components/a.tsx', '../lib/drafts/store', /props in/],
  ['components/page/b.tsx', '../../lib/portal/bind', /props in/],
  ['components/c.tsx', '../lib/messages', /props in/],
  ['components/d.tsx', 'dexie', /props in/],
  ['entrypoints/popup/a.tsx', '../../lib/portal/bind', /Only the engine/],
  ['entrypoints/workspace/b.tsx', '../../lib/portal/bind', /Only the engine/],
  ['entrypoints/background/index.ts', '../../lib/portal/detect', /Only the engine/],
  ['entrypoints/popup/c.tsx', 'webextension-polyfill', /Only lib\/messages\.ts/],
  ['entrypoints/engine.ts', '../lib/drafts/store', /only by being filled/],
  ['entrypoints/engine.ts', '../lib/office/html', /only by being filled/],
  ['entrypoints/engine.ts', 'zod/mini', /no schema/],
  ['entrypoints/lookout.ts', '../lib/portal/bind', /detect only/],
  ['entrypoints/lookout.ts', '../lib/report/values', /detect only/],
  ['entrypoints/lookout.ts', '../lib/messages', /detect only/],
  ['entrypoints/lookout.ts', 'webextension-polyfill', /no package/],
];

const allowed: readonly (readonly [file: string, imported: string])[] = [
  ['lib/report/ok.ts', './types'],
  ['lib/report/checks/ok.ts', '../values'],
  ['lib/grid/ok.ts', '../report/types'],
  ['lib/portal/ok.ts', '../grid/locate'],
  ['lib/portal/controls/ok.ts', '../../report/values'],
  ['lib/office/ok.ts', 'zod/mini'],
  ['lib/office/fine.ts', '../grid/locate'],
  ['lib/drafts/ok.ts', 'dexie'],
  ['lib/messages.ts', 'webextension-polyfill'],
  ['components/ok.tsx', 'preact'],
  ['components/workspace/ok.tsx', '../../lib/report/types'],
  ['entrypoints/popup/ok.tsx', '../../lib/drafts/store'],
  ['entrypoints/workspace/ok.tsx', './drafts/list'],
  ['entrypoints/engine.ts', '../lib/portal/bind'],
  ['entrypoints/engine.ts', '../components/page/guard'],
  ['entrypoints/lookout.ts', '../lib/portal/detect'],
  ['entrypoints/lookout.ts', '#imports'],
];

const others: readonly (readonly [file: string, code: string, rule: RegExp])[] = [
  ['lib/report/dom.ts', 'export const title = document.title;', /no-restricted-globals/],
  ['lib/grid/dom.ts', 'export const width = window.innerWidth;', /no-restricted-globals/],
  ['lib/office/net.ts', "export const answer = fetch('x');", /no-restricted-globals/],
  ['lib/office/any.ts', 'export const anything = (value: any): void => console.log(value);', /no-explicit-any/],
  ['lib/office/run.ts', "export const run = (code: string): unknown => eval(code);", /no-eval/],
  ['lib/office/all.ts', "export * from './any';", /no-barrel-file/],
  ['lib/office/long.ts', `${'export {};\n'.repeat(221)}`, /max-lines/],
  ['lib/office/round.ts', "import { b } from './trip';\nexport const a = (): unknown => b;", /no-cycle/],
  ['lib/office/trip.ts', "import { a } from './round';\nexport const b = (): unknown => a;", /no-cycle/],
  ['test/only.test.ts', "import { test } from 'vitest';\ntest.only('x', () => {});", /no-focused-tests/],
];

interface Diagnostic {
  message: string;
  help?: string;
  code: string;
  filename: string;
}

let folder: string;
let diagnostics: Diagnostic[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-lint-'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const put = (file: string, code: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  };
  const lines = new Map<string, string[]>();
  for (const [file, imported] of [...breaches, ...allowed]) {
    lines.set(file, [...(lines.get(file) ?? []), `import '${imported}';`]);
  }
  for (const [file, imports] of lines) put(file, imports.join('\n'));
  for (const [file, code] of others) put(file, code);
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const report: { diagnostics: Diagnostic[] } = JSON.parse(stdout);
  diagnostics = report.diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function restricted(file: string, imported: string): Diagnostic[] {
  return diagnostics.filter(
    ({ filename, code, message }) => filename === file && code.includes('no-restricted-imports') && message.includes(`'${imported}'`),
  );
}

describe('a breach is caught, with its reason', () => {
  test.each(breaches)('%s must not import %s', (file, imported, reason) => {
    const [found] = restricted(file, imported);
    expect(`${found?.message} ${found?.help}`).toMatch(reason);
  });
});

describe('what the table allows passes', () => {
  test.each(allowed)('%s may import %s', (file, imported) => {
    expect(restricted(file, imported)).toEqual([]);
  });
});

describe('the other rules hold', () => {
  test.each(others)('%s', (file, _code, rule) => {
    const codes = diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code);
    expect(codes.join(' ')).toMatch(rule);
  });
});
