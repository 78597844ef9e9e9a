import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DraftItem } from '../../components/workspace/drafts/draft-item';
import { DraftsView } from '../../components/workspace/drafts/drafts-view';
import type { TrashItem } from '../../components/workspace/drafts/trash';
import { LoadingPanel } from '../../components/workspace/loading-panel';
import { Unopened } from '../../components/workspace/unopened';
import { bestOf } from '../../lib/drafts/previous';
import { createReport, daysUntilPurge, deleteReport, restoreReport, watchDeleted, watchReports } from '../../lib/drafts/reports';
import { confirmFiled } from '../../lib/drafts/sent';
import type { Kept, StoredReport } from '../../lib/drafts/types';
import { editionForYear } from '../../lib/report/editions/catalogue';
import { asOpen } from './as-open';
import { removedItems } from './removed';

export function DraftsScreen() {
  const answer = useSignal<Kept<StoredReport[]> | undefined>(undefined);
  const failure = useSignal<string | undefined>(undefined);
  const deleted = useSignal<readonly StoredReport[]>([]);
  useEffect(() => {
    document.title = '报告 · 年报助手';
    const ends = new AbortController();
    watchReports((next) => (answer.value = next), ends.signal);
    watchDeleted((next) => next.ok && (deleted.value = next.value), ends.signal);
    return () => ends.abort();
  }, []);
  const now = answer.value;
  if (!now) return <LoadingPanel what="正在打开报告…" />;
  if (!now.ok) return <Unopened reason={now.reason} />;
  const tell = (done: Kept<unknown>) => {
    failure.value = done.ok ? undefined : done.reason;
    return done.ok;
  };
  const forget = ({ report }: DraftItem) => (removedItems.value = removedItems.peek().filter((other) => other.report.id !== report.id));
  return (
    <DraftsView
      items={itemsOf(now.value)}
      removed={removedItems.value}
      failure={failure.value}
      today={new Date()}
      onCreate={(unit, year) => void create(unit, year).then((made) => tell(made) && made.ok && (location.hash = `#/drafts/${made.value.id}`))}
      onRemove={(item) => void deleteReport(item.report.id).then((done) => tell(done) && (removedItems.value = [item, ...removedItems.peek()]))}
      onRestore={(item) => void restoreReport(item.report.id).then((done) => tell(done) && forget(item))}
      onForget={forget}
      trash={deleted.value.map(trashItem)}
      onRestoreDeleted={(id) => void restoreReport(id).then((done) => tell(done) && (removedItems.value = removedItems.peek().filter(({ report }) => report.id !== id)))}
      onConfirmFiled={(item) => void confirmFiled(item.report.id).then(tell)}
    />
  );
}

function trashItem({ id, unit, year, status, deletedAt = '' }: StoredReport): TrashItem {
  return { id, unit, year, status, deletedAt, daysLeft: daysUntilPurge(deletedAt, new Date()) };
}

function create(unit: string, year: number): Promise<Kept<StoredReport>> {
  const edition = editionForYear(year)!.id;
  return createReport({ edition, unit, year, values: {}, narratives: {} }, { kind: 'new', name: '本机填报' });
}

function itemsOf(reports: readonly StoredReport[]): DraftItem[] {
  const byUnitAndYear = new Map<string, StoredReport[]>();
  for (const report of reports) {
    const key = `${report.year} ${report.unitKey}`;
    const list = byUnitAndYear.get(key);
    if (list) list.push(report);
    else byUnitAndYear.set(key, [report]);
  }
  return reports.map((report) => {
    const previous = bestOf(byUnitAndYear.get(`${report.year - 1} ${report.unitKey}`) ?? []);
    return {
      report: asOpen(report),
      revision: `${report.revision} ${previous?.id ?? ''} ${previous?.revision ?? ''}`,
      previous: previous && asOpen(previous),
    };
  });
}
