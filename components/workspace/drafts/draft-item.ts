import { causesOf } from '../../../lib/report/causes';
import { cellsOf, editionOf } from '../../../lib/report/editions/catalogue';
import type { Finding } from '../../../lib/report/types';
import { waiverOf } from '../../../lib/report/waived';
import { countLevels, type LevelCounts } from '../../level';
import { findingsOf } from '../editor/findings';
import type { OpenReport } from '../editor/open-report';

/** A report of the list with last year's, against which it is judged. */
export interface DraftItem {
  report: OpenReport;
  /** Names the state of both: the same key, the same judgement. */
  revision: string;
  previous?: OpenReport;
}

export interface Judgement {
  filled: number;
  total: number;
  /** Absent while a draft is not filled in: nothing to judge yet. */
  counts?: LevelCounts;
  /** The first error as one clause. */
  worst?: string;
}

export function judge({ report, previous }: DraftItem): Judgement {
  const edition = editionOf(report.edition);
  const cells = cellsOf(edition);
  const filled = cells.filter(({ id }) => report.values[id] !== undefined).length;
  const progress = { filled, total: cells.length };
  if (report.status === 'draft' && filled < cells.length) return progress;
  const open = findingsOf(report, previous).filter((finding) => !waiverOf(finding, report));
  return { ...progress, counts: countLevels(open), worst: firstClaim(report, open) };
}

function firstClaim(report: OpenReport, findings: readonly Finding[]): string | undefined {
  const errors = findings.filter(({ level }) => level === 'error');
  return causesOf(editionOf(report.edition), report.values, errors)[0]?.claim.replace(/。$/, '');
}
