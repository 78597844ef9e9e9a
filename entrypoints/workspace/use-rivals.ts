import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Entry, ReportEntry } from '../../components/workspace/import/entry';
import { rivalKey, watchRivals } from '../../lib/drafts/rivals';
import type { StoredReport } from '../../lib/drafts/types';
import { namedFigures } from './keep-entry';

const none: readonly StoredReport[] = [];

/** What is kept of the units and years that were read, live; answers the rivals of an entry. */
export function useRivals(entries: readonly Entry[]): (entry: ReportEntry) => readonly StoredReport[] {
  const rivals = useSignal<ReadonlyMap<string, readonly StoredReport[]>>(new Map());
  const named = entries.flatMap((entry) => (entry.kind === 'report' && entry.savedId === undefined ? (namedFigures(entry.figures) ?? []) : []));
  const names = [...new Map(named.map(({ unit, year }) => [rivalKey(unit, year), { unit, year }]))];
  useEffect(() => {
    if (names.length === 0) return undefined;
    const ends = new AbortController();
    watchRivals(names.map(([, name]) => name), (answer) => answer.ok && (rivals.value = answer.value), ends.signal);
    return () => ends.abort();
  }, [names.map(([key]) => key).join('\n')]);
  return ({ figures: { unit = '', year } }) => (year === undefined ? none : (rivals.value.get(rivalKey(unit, year)) ?? none));
}
