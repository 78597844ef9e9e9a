// @vitest-environment happy-dom
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { offerShared } from '../../lib/portal/shared';
import { sharedModules } from '../../scripts/pack/shared-modules';

test('the engine offers every name that the build takes from it, of modules that are there', () => {
  offerShared({ pageCss: '', render: () => undefined });
  const offered = (globalThis as unknown as Record<symbol, object>)[Symbol.for('nianbao.shared')]!;
  expect(Object.values(sharedModules).flat().sort()).toEqual(Object.keys(offered).sort());
  const root = resolve(import.meta.dirname, '../..');
  expect(Object.keys(sharedModules).filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
});
