import { causesOf } from '../../../lib/report/causes';
import { cellsOf, editionOf } from '../../../lib/report/editions/catalogue';
import type { Finding } from '../../../lib/report/types';
import { countLevels, type LevelCounts } from '../../level';
import { byUnitName } from '../../../lib/report/unit-order';
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

export type Order = 'draft' | 'changed' | 'name';

export const orders: readonly { order: Order; name: string }[] = [
  { order: 'draft', name: '有草稿的在前' },
  { order: 'changed', name: '最近修改的在前' },
  { order: 'name', name: '按单位名称' },
];

/** Reports by unit in the order asked for, names decide between equals; within a unit the newest year first. */
export function groupsOf(items: readonly DraftItem[], order: Order = 'draft'): UnitGroup[] {
  const groups = new Map<string, DraftItem[]>();
  for (const item of items) {
    const list = groups.get(item.report.unit);
    if (list) list.push(item);
    else groups.set(item.report.unit, [item]);
  }
  const keys = new Map([...groups].map(([unit, list]) => [unit, rankOf(list, order)]));
  const rank = (unit: string) => keys.get(unit)!;
  return [...groups]
    .map(([unit, list]) => ({ unit, items: [...list].sort(byYear) }))
    .sort((a, b) => (rank(a.unit) < rank(b.unit) ? 1 : rank(a.unit) > rank(b.unit) ? -1 : byUnitName(a.unit, b.unit)));
}

/** The greater comes first. */
function rankOf(list: readonly DraftItem[], order: Order): string {
  if (order === 'name') return '';
  if (order === 'draft') return list.some(({ report }) => report.status === 'draft') ? '1' : '0';
  return list.reduce((latest, { report }) => (report.updatedAt > latest ? report.updatedAt : latest), '');
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
