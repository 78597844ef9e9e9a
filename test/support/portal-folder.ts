/** The test portals that say what is to be found on them: `test/portals/<slug>/page.html` and `expected.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EditionId } from '../../lib/report/types';

export interface Expected {
  /** What the page is a case of. */
  about: string;
  state: 'detected' | 'none';
  edition?: EditionId;
  cells?: number;
  narratives?: number;
  year?: number;
  unit?: string;
  written?: number;
  refused?: number;
  failed?: number;
  /** Cells whose write does not hold. */
  failing?: string[];
  /** Fields whose former text the page does not take back; an undo says so. */
  unrestored?: number;
  /** Totals the page computes itself. */
  compared?: number;
  /** Name of the control → field, for every control that must hold its field's text in the end. All others stay blank. */
  fields?: Record<string, string>;
  /** What the page's own script took counts, not what its controls show. */
  model?: boolean;
  /** The form comes after the load. */
  late?: boolean;
  /** `inputs`: computed totals are not put back to blank. */
  undo?: 'inputs';
}

export interface TestPortal {
  slug: string;
  html: string;
  expected: Expected;
}

const folder = resolve(import.meta.dirname, '../portals');

export function testPortals(): TestPortal[] {
  return readdirSync(folder)
    .map((slug) => ({
      slug,
      html: readFileSync(resolve(folder, slug, 'page.html'), 'utf8'),
      expected: JSON.parse(readFileSync(resolve(folder, slug, 'expected.json'), 'utf8')) as Expected,
    }))
    .filter(({ expected }) => expected.state !== undefined);
}
