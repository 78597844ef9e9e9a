import { Dexie, type Table } from 'dexie';
import { migrations } from './migrations/list';
import type { Activity, SiteMemory, StoredProfile, StoredReport, StoredStep, StoredSubmission, Version } from './types';

export interface SettingRow {
  key: string;
  value: string;
}

export type Database = Dexie & {
  reports: Table<StoredReport, string>;
  settings: Table<SettingRow, string>;
  sites: Table<SiteMemory, string>;
  activity: Table<Activity, number>;
  steps: Table<StoredStep, number>;
  versions: Table<Version, number>;
  submissions: Table<StoredSubmission, number>;
  profiles: Table<StoredProfile, string>;
};

let opened: Database | undefined;

/** The one database. Opens by itself with the first request. */
export function database(): Database {
  opened ??= declare();
  return opened;
}

function declare(): Database {
  // Strict: a keystroke is on the disk before it counts as written.
  const db = new Dexie('nianbao', { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores, upgrade } of migrations) {
    const declared = db.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  db.on('versionchange', () => {
    // Another context holds a newer version and waits for us; staying open would block it.
    db.close();
    announce('年报助手已经更新，本页停止保存。请刷新本页再继续，已写入的内容都在。');
    // Keeps Dexie's own handler out: it would open again, and write old rows into the new shape.
    return false;
  });
  db.on('blocked', () => announce('另一个年报助手页面还开着旧版本，请关闭它再继续。'));
  return db;
}

type NewsListener = (message: string) => void;
const listeners = new Set<NewsListener>();

/** Tells when the database closes under this page or waits for another. `message` is Chinese. Ends with the signal. */
export function watchDatabase(listener: NewsListener, signal: AbortSignal): void {
  if (signal.aborted) return;
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}

function announce(message: string): void {
  for (const listener of listeners) listener(message);
}
