import type { ReportStatus } from '../report/types';
import { kept } from './failure';
import { liveOf } from './reports';
import type { Kept, StoredReport } from './types';
import { unitKeyOf } from './unit';

const rank: Record<ReportStatus, number> = { filed: 0, sent: 1, draft: 2 };

/** Last year's report of the same unit: filed before sent before draft, the newest of them; `undefined` if there is none. */
export function previousOf(report: { unit: string; year: number }): Promise<Kept<StoredReport | undefined>> {
  return kept(async () => {
    const unitKey = unitKeyOf(report.unit);
    return unitKey === '' ? undefined : bestOf(await liveOf(unitKey, report.year - 1));
  });
}

/** The report of a year that stands for it. */
export function bestOf(reports: readonly StoredReport[]): StoredReport | undefined {
  return [...reports].sort((a, b) => rank[a.status] - rank[b.status] || (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}
