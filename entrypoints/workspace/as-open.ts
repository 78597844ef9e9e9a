import type { OpenReport } from '../../components/workspace/editor/open-report';
import { isPreviewed, isReady } from '../../lib/drafts/ready';
import type { StoredReport } from '../../lib/drafts/types';

/** A stored report as the views take it. */
export function asOpen(report: StoredReport): OpenReport {
  return { ...report, ready: isReady(report), previewed: isPreviewed(report) };
}
