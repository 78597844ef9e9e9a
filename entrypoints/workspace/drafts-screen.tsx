import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ListedReport } from '../../components/workspace/drafts/list-order';
import { DraftsView } from '../../components/workspace/drafts/drafts-view';
import type { TrashItem } from '../../components/workspace/drafts/trash';
import { LoadingPanel } from '../../components/workspace/loading-panel';
import { Unopened } from '../../components/workspace/unopened';
import { watchNames, type ReportName } from '../../lib/drafts/names';
import { createReport, daysUntilPurge, deleteReport, restoreReport, watchDeleted } from '../../lib/drafts/reports';
import { confirmFiled } from '../../lib/drafts/sent';
import { watchLastFiling } from '../../lib/drafts/filings';
import { writeSetting } from '../../lib/drafts/settings';
import type { Activity, Kept, Settings, StoredReport } from '../../lib/drafts/types';
import { editionForYear } from '../../lib/report/editions/catalogue';
import { backUp } from './back-up';
import { settings, settingsRead } from './preferences';
import { removedItems } from './removed';
import { useItems } from './use-items';

export function DraftsScreen() {
  const answer = useSignal<Kept<ReportName[]> | undefined>(undefined);
  const failure = useSignal<string | undefined>(undefined);
  const deleted = useSignal<readonly StoredReport[]>([]);
  const filing = useSignal<Activity | undefined>(undefined);
  const view = useSignal<readonly string[]>([]);
  const items = useItems(view.value);
  useEffect(() => {
    document.title = '报告 · 年报助手';
    const ends = new AbortController();
    watchNames((next) => (answer.value = next), ends.signal);
    watchLastFiling((next) => next.ok && (filing.value = next.value), ends.signal);
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
  const forget = ({ id }: Pick<ListedReport, 'id'>) => (removedItems.value = removedItems.peek().filter((other) => other.id !== id));
  return (
    <DraftsView
      reports={now.value}
      items={items}
      onView={(units) => (view.value = units)}
      removed={removedItems.value}
      failure={failure.value}
      lastBackupAt={settings.value.lastBackupAt}
      justFiled={settingsRead.value ? filedSince(filing.value, settings.value) : undefined}
      onBackup={() => void backUp().then(tell)}
      onDeclineBackup={() => void writeSetting('backupDeclinedAt', new Date().toISOString()).then(tell)}
      today={new Date()}
      onCreate={(unit, year) => void create(unit, year).then((made) => tell(made) && made.ok && (location.hash = `#/drafts/${made.value.id}`))}
      onRemove={(report) => void deleteReport(report.id).then((done) => tell(done) && (removedItems.value = [report, ...removedItems.peek()]))}
      onRestore={(report) => void restoreReport(report.id).then((done) => tell(done) && forget(report))}
      onForget={forget}
      trash={deleted.value.map(trashItem)}
      onRestoreDeleted={(id) => void restoreReport(id).then((done) => tell(done) && forget({ id }))}
      onConfirmFiled={({ id }) => void confirmFiled(id).then(tell)}
    />
  );
}

/** The report filed last, if no backup was made since and none was declined. */
function filedSince(filing: Activity | undefined, { lastBackupAt = '', backupDeclinedAt = '' }: Settings): string | undefined {
  return filing && filing.at > lastBackupAt && filing.at > backupDeclinedAt ? filing.report : undefined;
}

function trashItem({ id, unit, year, status, deletedAt = '' }: StoredReport): TrashItem {
  return { id, unit, year, status, deletedAt, daysLeft: daysUntilPurge(deletedAt, new Date()) };
}

function create(unit: string, year: number): Promise<Kept<StoredReport>> {
  const edition = editionForYear(year)!.id;
  return createReport({ edition, unit, year, values: {}, narratives: {} }, { kind: 'new', name: '本机填报' });
}
