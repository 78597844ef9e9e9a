import { database } from './database';
import { kept } from './failure';
import type { Activity, Kept } from './types';

const keptLines = 500;

/** Adds a line to the log; lines beyond the newest 500 go. */
export function noteActivity(line: Omit<Activity, 'n' | 'at'>): Promise<Kept<undefined>> {
  return kept(async () => {
    const n = await database().activity.add({ ...line, at: new Date().toISOString() });
    await database().activity.where('n').belowOrEqual(n - keptLines).delete();
    return undefined;
  });
}

/** Newest first. */
export function recentActivity(limit: number): Promise<Kept<Activity[]>> {
  return kept(() => database().activity.orderBy('n').reverse().limit(limit).toArray());
}
