/** What is asserted of the production build itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../scripts/pack/pack-folder';
import { measureSizes } from '../../scripts/pack/sizes';
import { productionBuild } from '../support/extension';

const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(productionBuild, 'manifest.json'), 'utf8'));
const scripts = filesOf(productionBuild).filter((path) => path.endsWith('.js'));
const textOf = (path: string): string => readFileSync(join(productionBuild, path), 'utf8');

test.each(measureSizes(productionBuild).filter(({ limit }) => limit !== undefined))('$name is at most $limit bytes', ({ bytes, limit }) => {
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(limit ?? 0);
});

describe('no code is made from text', () => {
  test.each(scripts)('%s', (path) => {
    expect(textOf(path)).not.toMatch(/(^|[^\w$.])eval\s*\(|\bnew\s+Function\b|(^|[^\w$.])Function\s*\(|import\s*\(\s*["'`](https?:|data:|blob:)/);
  });
});

test('the manifest asks for these permissions and no others', () => {
  expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage']);
  expect(manifest['host_permissions']).toEqual(['*://*.gov.cn/*']);
  expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  expect(manifest['optional_permissions']).toBeUndefined();
  expect(manifest['externally_connectable']).toBeUndefined();
});

test('no page can fetch a file of the package, none is remote', () => {
  expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
  for (const page of ['popup.html', 'workspace.html']) expect(textOf(page)).not.toMatch(/(src|href)="(https?:)?\/\//);
});

test('extension pages may reach no server', () => {
  expect(manifest['content_security_policy']).toEqual({
    extension_pages: "script-src 'self'; object-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'",
  });
});

test('the id is fixed by the key, and only the lookout runs by itself', () => {
  expect(manifest['key']).toMatch(/^MIIB/);
  expect(manifest['content_scripts']).toEqual([
    expect.objectContaining({ matches: ['*://*.gov.cn/*'], all_frames: true, js: ['lookout.js'] }),
  ]);
  expect(manifest['icons']).toEqual({ 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' });
});
