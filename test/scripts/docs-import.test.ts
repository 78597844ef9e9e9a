import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importDocument } from '../../scripts/docs-import';

it('docs/import.md is what npm run docs:import writes: every format is read or turned away as it says', async () => {
  expect(readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8')).toBe(await importDocument());
}, 60_000);
