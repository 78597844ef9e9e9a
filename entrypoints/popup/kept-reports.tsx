import { Awaiting } from '../../components/popup/awaiting';
import { RecentReports } from '../../components/popup/recent-reports';
import { momentWords } from '../../components/workspace/moment';
import { awaitingAnswer } from '../../lib/drafts/sent';
import type { StoredReport } from '../../lib/drafts/types';
import { draftHref, hostOf } from './links';
import { withTwins } from './summary';

interface AwaitingListProps {
  stored: readonly StoredReport[];
  origin: string;
  onFiled(id: string): void;
  onReturned(id: string): void;
}

/** Of a portal's page, what was sent to that portal; elsewhere the newest of all. */
export function AwaitingList({ stored, origin, onFiled, onReturned }: AwaitingListProps) {
  const waiting = awaitingAnswer(stored);
  const here = waiting.filter((report) => report.origin === origin);
  const now = new Date();
  return (
    <>
      {(here.length > 0 ? here : waiting).slice(0, 2).map((report) => (
        <Awaiting
          key={report.id}
          report={{
            id: report.id,
            unit: report.unit,
            year: report.year,
            sent: momentWords(report.sentAt ?? report.updatedAt, now),
            host: hostOf(report.origin ?? report.source.name),
          }}
          onFiled={() => onFiled(report.id)}
          onReturned={() => onReturned(report.id)}
        />
      ))}
    </>
  );
}

/** The reports changed last. */
export function Recent({ stored }: { stored: readonly StoredReport[] }) {
  const now = new Date();
  const newest = [...stored].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)).slice(0, 4);
  return (
    <RecentReports
      reports={withTwins(newest).map(({ id, unit, year, status, twin, updatedAt }) => ({
        id,
        unit,
        year,
        status,
        twin,
        changed: momentWords(updatedAt, now),
        href: draftHref(id),
      }))}
    />
  );
}
