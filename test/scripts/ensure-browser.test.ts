import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureBrowser, findBrowser } from '../../scripts/ensure-browser';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the program that CHROMIUM_PATH names is taken before any other', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(findBrowser()).toEqual({ ok: true, path: process.execPath });
});

test('a CHROMIUM_PATH that is no program is said, and nothing is installed instead', () => {
  vi.stubEnv('CHROMIUM_PATH', join(tmpdir(), 'no-such-browser'));
  expect(ensureBrowser()).toEqual({ ok: false, reason: expect.stringContaining('no-such-browser') });
});

test('a browser on the PATH is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-path-'));
  writeFileSync(join(folder, 'chromium'), '', { mode: 0o755 });
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', folder);
  expect(findBrowser().ok).toBe(true);
  rmSync(folder, { recursive: true });
});
