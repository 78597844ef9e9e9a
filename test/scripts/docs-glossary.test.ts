import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { glossary } from '../../scripts/docs-glossary';

it('docs/glossary.md is current', () => {
  expect(readFileSync('docs/glossary.md', 'utf8')).toBe(glossary());
});
