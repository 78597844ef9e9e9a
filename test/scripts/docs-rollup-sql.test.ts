import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rollupSqlDocument } from '../../scripts/docs-rollup-sql';

it('docs/rollup-sql.md is what npm run docs:rollup-sql writes', () => {
  expect(readFileSync(new URL('../../docs/rollup-sql.md', import.meta.url), 'utf8')).toBe(rollupSqlDocument());
});
