import { liveQuery } from 'dexie';
import { storageReason } from './failure';
import type { Kept } from './types';

/** Calls with the query's answer at once and whenever what it read has changed, in any tab. Ends with the signal. */
export function watch<T>(query: () => Promise<T>, listener: (answer: Kept<T>) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const subscription = liveQuery(query).subscribe({
    next: (value) => listener({ ok: true, value }),
    error: (error: unknown) => listener({ ok: false, reason: storageReason(error) }),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
