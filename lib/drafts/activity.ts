import { database } from './database';
import { kept } from './failure';
import type { Activity, Kept } from './types';
import { watch } from './watch';

const keptLines = 500;

/** Adds a line to the log; lines beyond the newest 500 go. */
export function noteActivity(line: Omit<Activity, 'n' | 'at'>): Promise<Kept<undefined>> {
  return kept(async () => {
    const n = await database().activity.add({ ...line, at: new Date().toISOString() });
    await database().activity.where('n').belowOrEqual(n - keptLines).delete();
    return undefined;
  });
}

/** The newest lines first, at once and after every change. Ends with the signal. */
export function watchActivity(limit: number, listener: (answer: Kept<Activity[]>) => void, signal: AbortSignal): void {
  watch(() => database().activity.orderBy('n').reverse().limit(limit).toArray(), listener, signal);
}

export function clearActivity(): Promise<Kept<undefined>> {
  return kept(async () => {
    await database().activity.clear();
    return undefined;
  });
}
