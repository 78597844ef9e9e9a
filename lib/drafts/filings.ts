import { database } from './database';
import type { Activity, Kept } from './types';
import { watch } from './watch';

/** The filing noted last, as the log has it; undefined: none. At once and after every change. Ends with the signal. */
export function watchLastFiling(listener: (answer: Kept<Activity | undefined>) => void, signal: AbortSignal): void {
  watch(
    () =>
      database()
        .activity.orderBy('n')
        .reverse()
        .filter(({ kind }) => kind === 'filed')
        .first(),
    listener,
    signal,
  );
}
