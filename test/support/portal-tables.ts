/** The table in docs/portals.md: what a run of the test portals found, as data. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Expected } from './portal-folder';

export const portalSteps = ['detect', 'bind', 'fill', 'verify', 'undo', 'guard', 'marks'] as const;
export type PortalStep = (typeof portalSteps)[number];

export interface PortalRow {
  slug: string;
  about: string;
  with: string;
  state: Expected['state'];
  edition?: string;
  /** Fields written, refused and computed by the page itself, as the fill's outcome counts them. */
  counts: { cells: number; written: number; refused: number; failed: number; computed: number };
  /** Steps that went as expected. */
  passed: PortalStep[];
}

const file = resolve(import.meta.dirname, '../../.output/portals.json');

/** Of portals that this run left out, what the last run of theirs found stays. `slugs`: every portal there is. */
export function keepRows(rows: readonly PortalRow[], slugs: readonly string[]): void {
  const known = new Map([...(existsSync(file) ? keptRows() : []), ...rows].map((row) => [row.slug, row]));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(slugs.flatMap((slug) => known.get(slug) ?? []), null, 1)}\n`);
}

export function keptRows(): PortalRow[] {
  return JSON.parse(readFileSync(file, 'utf8')) as PortalRow[];
}
