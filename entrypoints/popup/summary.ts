import type { DraftOption, DraftSummary } from '../../components/popup/draft-choice';
import { countLevels } from '../../components/level';
import { momentWords } from '../../components/workspace/moment';
import type { StoredReport } from '../../lib/drafts/types';
import { unitKeyOf } from '../../lib/drafts/unit';
import { checkReport } from '../../lib/report/checks/check-report';
import { cellsOf, editionOf } from '../../lib/report/editions/catalogue';
import type { PreviousReport } from '../../lib/report/page';
import { waiverOf } from '../../lib/report/waived';

/** What the popup says of the chosen report. */
export function summaryOf(report: StoredReport, previous: PreviousReport | undefined, now: Date): DraftSummary {
  const edition = editionOf(report.edition);
  const cells = cellsOf(edition);
  const texts = Object.values(report.narratives).filter((text) => text.trim() !== '');
  const { year, unit, narratives } = report;
  const findings = checkReport(edition, report.values, { scope: 'document', year, unit, narratives, previous });
  const open = findings.filter((finding) => !waiverOf(finding, report));
  return {
    filled: cells.filter(({ id }) => report.values[id] !== undefined).length,
    cells: cells.length,
    unsure: report.unsure.length,
    narratives: texts.length,
    characters: texts.reduce((sum, text) => sum + [...text.replace(/\s/g, '')].length, 0),
    findings: countLevels(open),
    explained: findings.length - open.length,
    changed: momentWords(report.updatedAt, now),
  };
}

/** Drafts first, as they are listed; a second report of a unit and year says so. */
export function optionsOf(reports: readonly StoredReport[]): DraftOption[] {
  const options = withTwins(reports);
  return [...options.filter(({ status }) => status === 'draft'), ...options.filter(({ status }) => status !== 'draft')];
}

export function withTwins(reports: readonly StoredReport[]): (StoredReport & { twin: boolean })[] {
  return reports.map((report) => ({ ...report, twin: hasRival(report, reports) }));
}

function hasRival(report: StoredReport, reports: readonly StoredReport[]): boolean {
  if (report.twinOf === undefined) return false;
  return reports.some(
    (other) =>
      other.id !== report.id &&
      other.status === report.status &&
      other.year === report.year &&
      unitKeyOf(other.unit) === unitKeyOf(report.unit),
  );
}
