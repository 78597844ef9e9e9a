import { Dexie } from 'dexie';
import type { ReportStatus } from '../report/types';
import { database } from './database';
import { kept } from './failure';
import type { Kept } from './types';
import { watch } from './watch';

/** A report as a list names it: what an index holds, so that ten thousand of them cost no figures and no text. */
export interface ReportName {
  id: string;
  unit: string;
  year: number;
  status: ReportStatus;
  /** ISO 8601. */
  updatedAt: string;
}

/** Every report that is not deleted, in the order of the index: by unit, then by year. */
export function listNames(): Promise<Kept<ReportName[]>> {
  return kept(readNames);
}

/** Calls at once and after every change, in whichever tab it was made. Ends with the signal. */
export function watchNames(listener: (answer: Kept<ReportName[]>) => void, signal: AbortSignal): void {
  watch(readNames, listener, signal);
}

async function readNames(): Promise<ReportName[]> {
  const { reports } = database();
  return database().transaction('r', reports, async (transaction) => {
    // Of all rows: what the cursor below reads is watched by this.
    const count = await reports.count();
    const deleted = new Set(count === 0 ? [] : await reports.where('deletedAt').above('').primaryKeys());
    const names = count === 0 ? [] : await indexedNames(transaction.idbtrans);
    return names.filter(({ id }) => !deleted.has(id));
  });
}

/** The browser's own cursor: over ten thousand keys Dexie's bookkeeping costs more than the reading. */
function indexedNames(transaction: IDBTransaction): PromiseLike<ReportName[]> {
  return new Dexie.Promise((resolve, reject) => {
    const names: ReportName[] = [];
    const request = transaction.objectStore('reports').index('[unit+year+status+updatedAt]').openKeyCursor();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(names);
      const [unit, year, status, updatedAt] = cursor.key as [string, number, ReportStatus, string];
      names.push({ id: String(cursor.primaryKey), unit, year, status, updatedAt });
      cursor.continue();
    };
  });
}
