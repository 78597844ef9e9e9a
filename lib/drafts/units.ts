import { Dexie } from 'dexie';
import { database } from './database';
import type { Kept, StoredReport } from './types';
import { unitKeyOf } from './unit';
import { watch } from './watch';

/** Live reports of these units, of every year, in no order; at once and after every change. Ends with the signal. */
export function watchUnits(units: readonly string[], listener: (answer: Kept<StoredReport[]>) => void, signal: AbortSignal): void {
  const keys = [...new Set(units.map(unitKeyOf))];
  watch(async () => (await Promise.all(keys.map(reportsOf))).flat(), listener, signal);
}

async function reportsOf(unitKey: string): Promise<StoredReport[]> {
  const found = await database().reports.where('[unitKey+year]').between([unitKey, Dexie.minKey], [unitKey, Dexie.maxKey]).toArray();
  return found.filter(({ deletedAt }) => deletedAt === undefined);
}
