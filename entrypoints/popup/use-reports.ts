import { useEffect, useState } from 'preact/hooks';
import { watchDatabase } from '../../lib/drafts/database';
import { previousOf } from '../../lib/drafts/previous';
import { watchReports } from '../../lib/drafts/reports';
import { chosenDraft, rememberDraft } from '../../lib/drafts/sites';
import type { Kept, StoredReport } from '../../lib/drafts/types';
import type { PageStatus, PreviousReport } from '../../lib/report/page';
import { defaultDraft } from './choice';

/** All reports, live; undefined while they are read. */
export function useReports(): Kept<StoredReport[]> | undefined {
  const [reports, setReports] = useState<Kept<StoredReport[]>>();
  useEffect(() => {
    const stop = new AbortController();
    watchReports(setReports, stop.signal);
    watchDatabase((reason) => setReports({ ok: false, reason }), stop.signal);
    return () => stop.abort();
  }, []);
  return reports;
}

/** The report for the page: what the clerk picked, else what is proposed. */
export function useChoice(
  reports: readonly StoredReport[],
  page: PageStatus | undefined,
): { chosen?: StoredReport; choose(id: string): void } {
  const [picked, setPicked] = useState<string>();
  const [remembered, setRemembered] = useState<{ origin: string; id?: string }>();
  const origin = page?.origin ?? '';
  useEffect(() => {
    if (origin === '') return undefined;
    let current = true;
    void chosenDraft(origin).then((answer) => {
      if (current) setRemembered({ origin, id: answer.ok ? answer.value : undefined });
    });
    return () => void (current = false);
  }, [origin]);
  const known = origin === '' || remembered?.origin === origin;
  const proposed = page && known ? defaultDraft(reports, page, remembered?.id) : undefined;
  const byId = (id: string | undefined) => reports.find((report) => report.id === id);
  return {
    chosen: byId(picked) ?? byId(proposed),
    choose: (id) => {
      setPicked(id);
      if (origin !== '') void rememberDraft(origin, id);
    },
  };
}

/** Last year's report of the same unit, for the checks across years. */
export async function previousFor(report: StoredReport): Promise<PreviousReport | undefined> {
  const answer = await previousOf(report);
  if (!answer.ok || !answer.value) return undefined;
  const { year, edition, values, narratives } = answer.value;
  return { year, edition, values, narratives };
}

export function usePrevious(report: StoredReport | undefined): PreviousReport | undefined {
  const [previous, setPrevious] = useState<PreviousReport>();
  const key = report && `${report.id} ${report.unitKey} ${report.year}`;
  useEffect(() => {
    let current = true;
    setPrevious(undefined);
    if (report) {
      void previousFor(report).then((found) => {
        if (current) setPrevious(found);
      });
    }
    return () => void (current = false);
  }, [key]);
  return previous;
}
