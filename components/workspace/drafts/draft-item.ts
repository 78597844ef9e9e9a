import { causesOf } from '../../../lib/report/causes';
import { cellsOf, editionOf } from '../../../lib/report/editions/catalogue';
import type { Finding } from '../../../lib/report/types';
import { countLevels, type LevelCounts } from '../../level';
import { waiverOf } from '../../../lib/report/waived';
import { findingsOf } from '../editor/findings';
import type { OpenReport } from '../editor/open-report';

/** A report of the list with last year's, against which it is judged. */
export interface DraftItem {
  report: OpenReport;
  /** Names the state of both: the same key, the same judgement. */
  revision: string;
  previous?: OpenReport;
}

export interface UnitGroup {
  unit: string;
  items: readonly DraftItem[];
}

export interface Judgement {
  filled: number;
  total: number;
  /** Absent while a draft is not filled in: nothing to judge yet. */
  counts?: LevelCounts;
  /** The first error as one clause. */
  worst?: string;
}

/** Units with a draft first, then by name; within a unit the newest year first. */
export function groupsOf(items: readonly DraftItem[]): UnitGroup[] {
  const groups = new Map<string, DraftItem[]>();
  for (const item of items) groups.set(item.report.unit, [...(groups.get(item.report.unit) ?? []), item]);
  const hasDraft = (list: readonly DraftItem[]) => list.some(({ report }) => report.status === 'draft');
  return [...groups]
    .map(([unit, list]) => ({ unit, items: [...list].sort(byYear) }))
    .sort((a, b) => Number(hasDraft(b.items)) - Number(hasDraft(a.items)) || a.unit.localeCompare(b.unit, 'zh-CN'));
}

function byYear(a: DraftItem, b: DraftItem): number {
  return b.report.year - a.report.year || Number(a.report.twinOf !== undefined) - Number(b.report.twinOf !== undefined);
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

/** Whether unit or year hold every word looked for. */
export function matches({ report }: DraftItem, query: string): boolean {
  const text = `${report.unit} ${report.year}`;
  return query
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The draft of the newest year; of several the one changed last. */
export function latestDraft(items: readonly DraftItem[]): DraftItem | undefined {
  const drafts = items.filter(({ report }) => report.status === 'draft');
  return drafts.sort((a, b) => b.report.year - a.report.year || (a.report.updatedAt < b.report.updatedAt ? 1 : -1))[0];
}
