import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DraftItem } from '../../components/workspace/drafts/draft-item';
import { bestOf } from '../../lib/drafts/previous';
import type { StoredReport } from '../../lib/drafts/types';
import { watchUnits } from '../../lib/drafts/units';
import { asOpen } from './as-open';

const noItems: ReadonlyMap<string, DraftItem> = new Map();

/** The reports of these units with last year's, by id, live. What was read stays while more is being read. */
export function useItems(units: readonly string[]): ReadonlyMap<string, DraftItem> {
  const items = useSignal(noItems);
  useEffect(() => {
    if (units.length === 0) return undefined;
    const ends = new AbortController();
    watchUnits(units, (answer) => answer.ok && (items.value = itemsOf(answer.value)), ends.signal);
    return () => ends.abort();
  }, [units.join('\n')]);
  return items.value;
}

function itemsOf(reports: readonly StoredReport[]): ReadonlyMap<string, DraftItem> {
  const byUnitAndYear = new Map<string, StoredReport[]>();
  for (const report of reports) {
    const key = `${report.year} ${report.unitKey}`;
    const list = byUnitAndYear.get(key);
    if (list) list.push(report);
    else byUnitAndYear.set(key, [report]);
  }
  const items = reports.map((report): [string, DraftItem] => {
    const previous = bestOf(byUnitAndYear.get(`${report.year - 1} ${report.unitKey}`) ?? []);
    const revision = `${report.revision} ${previous?.id ?? ''} ${previous?.revision ?? ''}`;
    return [report.id, { report: asOpen(report), revision, previous: previous && asOpen(previous) }];
  });
  return new Map(items);
}
