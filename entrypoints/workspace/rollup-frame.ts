import type { Setup } from '../../components/workspace/rollup/setup-form';
import { unitKeyOf } from '../../lib/drafts/unit';
import { editionForYear } from '../../lib/report/editions/catalogue';
import type { RollupFrame } from '../../lib/report/rollup/submission';

/** What is summed, as the form says; undefined while the year is none. */
export function frameOf({ year, roster }: Setup): RollupFrame | undefined {
  const number = /^\s*\d{4}\s*$/.test(year.normalize('NFKC')) ? Number(year.normalize('NFKC')) : undefined;
  const edition = number === undefined ? undefined : editionForYear(number);
  const names = roster.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return number !== undefined && edition ? { year: number, edition: edition.id, roster: new Map(names.map((name) => [unitKeyOf(name), name])) } : undefined;
}
