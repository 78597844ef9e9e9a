import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { CompareView } from '../../components/workspace/compare/compare-view';
import { LoadingPanel } from '../../components/workspace/loading-panel';
import { Unopened } from '../../components/workspace/unopened';
import { watchNames, type ReportName } from '../../lib/drafts/names';
import { bestOf } from '../../lib/drafts/previous';
import type { Kept, StoredReport } from '../../lib/drafts/types';
import { watchUnits } from '../../lib/drafts/units';
import { byUnitName } from '../../lib/report/unit-order';

export function CompareScreen() {
  const answer = useSignal<Kept<ReportName[]> | undefined>(undefined);
  const view = useSignal<readonly string[]>([]);
  const reports = useSignal<Kept<readonly StoredReport[]> | undefined>(undefined);
  useEffect(() => {
    document.title = '比较 · 年报助手';
    const ends = new AbortController();
    watchNames((next) => (answer.value = next), ends.signal);
    return () => ends.abort();
  }, []);
  useEffect(() => {
    if (view.value.length === 0) return undefined;
    const ends = new AbortController();
    watchUnits(view.value, (next) => (reports.value = next.ok ? { ok: true, value: oneForEachYear(next.value) } : next), ends.signal);
    return () => ends.abort();
  }, [view.value.join('\n')]);
  const now = answer.value;
  const units = useMemo(() => (now?.ok ? mostYearsFirst(now.value) : []), [now]);
  if (!now) return <LoadingPanel what="正在打开报告…" />;
  if (!now.ok) return <Unopened reason={now.reason} />;
  if (reports.value?.ok === false) return <Unopened reason={reports.value.reason} />;
  return <CompareView units={units} total={now.value.length} reports={reports.value?.value} onView={(next) => (view.value = next)} onPrint={() => print()} />;
}

function mostYearsFirst(names: readonly ReportName[]): string[] {
  const years = new Map<string, number>();
  for (const { unit } of names) years.set(unit, (years.get(unit) ?? 0) + 1);
  return [...years].sort(([a, one], [b, other]) => other - one || byUnitName(a, b)).map(([unit]) => unit);
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
