import { checkReport, type CheckContext } from '../../../lib/report/checks/check-report';
import { editionOf } from '../../../lib/report/editions/catalogue';
import type { Finding } from '../../../lib/report/types';
import type { OpenReport } from './open-report';

/** Like the check itself, for what the editor shows now; `more`: evidence for suspects, or `confirming`, which judges blanks as 定稿 does. */
export function findingsOf(report: OpenReport, previous: OpenReport | undefined, more: Partial<CheckContext> = {}): Finding[] {
  const context: CheckContext = { scope: 'document', year: report.year, unit: report.unit, narratives: report.narratives, ...more };
  if (previous) context.previous = { year: previous.year, edition: previous.edition, values: previous.values, narratives: previous.narratives };
  return checkReport(editionOf(report.edition), report.values, context);
}
