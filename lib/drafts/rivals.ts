import { database } from './database';
import type { Kept, StoredReport } from './types';
import { unitKeyOf } from './unit';
import { watch } from './watch';

/** Names a unit's report of a year, as `watchRivals` answers by it. */
export function rivalKey(unit: string, year: number): string {
  return `${year} ${unitKeyOf(unit)}`;
}

/** Live reports of these units and years, by `rivalKey`, the one changed last first; at once and after every change. Ends with the signal. */
export function watchRivals(
  names: readonly { unit: string; year: number }[],
  listener: (answer: Kept<ReadonlyMap<string, readonly StoredReport[]>>) => void,
  signal: AbortSignal,
): void {
  watch(() => rivalsOf(names), listener, signal);
}

async function rivalsOf(names: readonly { unit: string; year: number }[]): Promise<ReadonlyMap<string, readonly StoredReport[]>> {
  const keys = names.map(({ unit, year }): [string, number] => [unitKeyOf(unit), year]);
  const found = await database().reports.where('[unitKey+year]').anyOf(keys).toArray();
  const rivals = new Map<string, StoredReport[]>();
  for (const report of found.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))) {
    if (report.deletedAt !== undefined) continue;
    const key = rivalKey(report.unit, report.year);
    rivals.set(key, [...(rivals.get(key) ?? []), report]);
  }
  return rivals;
}
