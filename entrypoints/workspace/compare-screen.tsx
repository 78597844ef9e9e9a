import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CompareView } from '../../components/workspace/compare/compare-view';
import { LoadingPanel } from '../../components/workspace/loading-panel';
import { Unopened } from '../../components/workspace/unopened';
import { bestOf } from '../../lib/drafts/previous';
import { watchReports } from '../../lib/drafts/reports';
import type { Kept, StoredReport } from '../../lib/drafts/types';

export function CompareScreen() {
  const answer = useSignal<Kept<StoredReport[]> | undefined>(undefined);
  useEffect(() => {
    document.title = '比较 · 年报助手';
    const ends = new AbortController();
    watchReports((next) => (answer.value = next), ends.signal);
    return () => ends.abort();
  }, []);
  const now = answer.value;
  if (!now) return <LoadingPanel what="正在打开报告…" />;
  if (!now.ok) return <Unopened reason={now.reason} />;
  return <CompareView reports={oneForEachYear(now.value)} onPrint={() => print()} />;
}

/** Of several reports of a unit and year, the one that stands for it. */
function oneForEachYear(reports: readonly StoredReport[]): StoredReport[] {
  const groups = new Map<string, StoredReport[]>();
  for (const report of reports) {
    const key = `${report.unitKey} ${report.year}`;
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].flatMap((group) => bestOf(group) ?? []).sort((a, b) => a.year - b.year || (a.unit < b.unit ? -1 : 1));
}
