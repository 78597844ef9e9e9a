import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/report/checks/catalogue';
import { plannedEntries } from '../../lib/report/checks/catalogue/planned';
import { narrativeRules } from '../../lib/report/checks/narrative-rules';
import { rollupChecks } from '../../lib/report/checks/rollup/check-rollup';
import { rules } from '../../lib/report/checks/rules';
import { checksDocument } from '../../scripts/docs-checks';

describe('docs/checks.md', () => {
  it('is what npm run docs:checks writes', () => {
    expect(readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8')).toBe(checksDocument());
  });

  it('lists every check that runs once, and none of them as left out', () => {
    const listed = catalogue.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect([...listed].sort()).toEqual([...[...rules, ...narrativeRules].map(({ id }) => id), ...rollupChecks].sort());
    expect(plannedEntries.filter(({ id }) => listed.includes(id))).toEqual([]);
  });
});
