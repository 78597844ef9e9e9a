/** Puts reports straight into the extension's database, and reads them there: tests of the popup need no import. */
import type { Page } from 'playwright';
import type { StoredReport } from '../../lib/drafts/types';
import { unitKeyOf } from '../../lib/drafts/unit';
import type { ReportFigures } from '../../lib/report/types';

export function storedReport(id: string, figures: ReportFigures, more: Partial<StoredReport> = {}): StoredReport {
  const { edition, unit = '青川市水利局', year = 2025, values, narratives } = figures;
  const at = '2026-01-12T01:41:00.000Z';
  return {
    id,
    edition,
    unit,
    year,
    values,
    narratives,
    unitKey: unitKeyOf(unit),
    status: 'draft',
    unsure: [],
    waivers: [],
    source: { kind: 'file', name: '年报.docx' },
    updatedAt: at,
    createdAt: at,
    revision: 1,
    stamps: {},
    unlocked: [],
    ...more,
  };
}

/** Forgets every report, site and fill, then stores these. `host` is any page of the extension that has shown its reports. */
export function seed(host: Page, reports: readonly StoredReport[]): Promise<void> {
  return host.evaluate(async (rows) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
    await chrome.storage.local.clear();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('nianbao');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const writing = db.transaction([...db.objectStoreNames], 'readwrite');
        for (const name of db.objectStoreNames) writing.objectStore(name).clear();
        for (const row of rows) writing.objectStore('reports').put(row);
        writing.onabort = () => reject(writing.error);
        writing.oncomplete = () => {
          db.close();
          resolve();
        };
      };
    });
  }, reports);
}

/** Every report as it lies in the database, deleted ones too. */
export async function storedReports(host: Page): Promise<StoredReport[]> {
  const rows = await host.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('nianbao');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('reports').objectStore('reports').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
  return rows as StoredReport[];
}

/** The id of the tab opened last. Works for sites the extension may not see. */
export function newestTab(host: Page): Promise<number> {
  return host.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(query: object): Promise<{ id: number }[]> } } };
    const tabs = await chrome.tabs.query({});
    return Math.max(...tabs.map(({ id }) => id));
  });
}
