/** `npm run docs:portals`: docs/portals.md from what the last whole run of test/e2e/portals.e2e.ts found. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { testPortals } from '../test/support/portal-folder';
import { keptRows, portalSteps, type PortalRow } from '../test/support/portal-tables';

const intro = `# Test portals

Made by \`npm run docs:portals\` from a run of \`test/e2e/portals.e2e.ts\`; not to be edited by hand. Each row is a folder of
\`test/portals\` ([how to add one](adding-a-portal.md)).

- **detect**: the lookout finds the form by itself. **bind**: every cell, the narratives, year and unit are told by label and structure.
- **fill**: written and read back, refusals with their reasons. **undo**: the former state is what the portal then sends.
- **marks**: a mark stands at the wrong figure, and follows when the page draws its form anew.
- **guard**: a wrong figure holds the portal's own submission; mended, it goes.
- **verify**: what arrives at the portal's own server on its own submission is the report, field by field.

Counts are fields: cells and narratives. *Computed* are totals the page makes itself; they are compared, not written.`;

/** docs/portals.md, whole. */
function portalsDocument(rows: readonly PortalRow[]): string {
  const forms = rows.filter(({ state }) => state === 'detected');
  const others = rows.filter(({ state }) => state !== 'detected');
  const head = ['Portal', 'Built with', 'Edition', ...portalSteps, 'cells', 'written', 'refused', 'not kept', 'computed', 'A case of'];
  const body = forms.map((row) => {
    const { cells, written, refused, failed, computed } = row.counts;
    return [row.slug, row.with, row.edition ?? '', ...portalSteps.map((step) => sign(row.passed.includes(step))), cells, written, refused, failed, computed, row.about];
  });
  const left = others.map(({ slug, passed, about }) => [slug, sign(passed.includes('detect')), about]);
  return [intro, '', ...table(head, body), '', '## Pages that are no form', '', ...table(['Page', 'left alone', 'A case of'], left), ''].join('\n');
}

const sign = (passed: boolean): string => (passed ? '✓' : '✗');

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map((cell) => `${cell}`.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = keptRows();
  const missing = testPortals().filter(({ slug }) => !rows.some((row) => row.slug === slug));
  if (missing.length > 0) throw new Error(`run these first: npm run test:e2e -- portals -t "${missing.map(({ slug }) => slug).join('|')}"`);
  writeFileSync(new URL('../docs/portals.md', import.meta.url), portalsDocument(rows));
}
