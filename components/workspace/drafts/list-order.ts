import { byUnitName } from '../../../lib/report/unit-order';
import type { ReportStatus } from '../../../lib/report/types';

/** A report as the list knows it before it is read: enough to order, to search and to count. */
export interface ListedReport {
  id: string;
  unit: string;
  year: number;
  status: ReportStatus;
  /** ISO 8601. */
  updatedAt: string;
}

export interface UnitGroup {
  unit: string;
  reports: readonly ListedReport[];
}

export type Order = 'draft' | 'changed' | 'name';

export const orders: readonly { order: Order; name: string }[] = [
  { order: 'draft', name: '有草稿的在前' },
  { order: 'changed', name: '最近修改的在前' },
  { order: 'name', name: '按单位名称' },
];

/** Reports by unit in the order asked for, names decide between equals; within a unit the newest year first, of a year the one changed last. */
export function groupsOf(reports: readonly ListedReport[], order: Order = 'draft'): UnitGroup[] {
  const groups = new Map<string, ListedReport[]>();
  for (const report of reports) {
    const list = groups.get(report.unit);
    if (list) list.push(report);
    else groups.set(report.unit, [report]);
  }
  const keys = new Map([...groups].map(([unit, list]) => [unit, rankOf(list, order)]));
  const rank = (unit: string) => keys.get(unit)!;
  return [...groups]
    .map(([unit, list]) => ({ unit, reports: list.sort(byYear) }))
    .sort((a, b) => (rank(a.unit) < rank(b.unit) ? 1 : rank(a.unit) > rank(b.unit) ? -1 : byUnitName(a.unit, b.unit)));
}

/** The greater comes first. */
function rankOf(list: readonly ListedReport[], order: Order): string {
  if (order === 'name') return '';
  if (order === 'draft') return list.some(({ status }) => status === 'draft') ? '1' : '0';
  return list.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '');
}

function byYear(a: ListedReport, b: ListedReport): number {
  return b.year - a.year || (a.updatedAt < b.updatedAt ? 1 : -1);
}

/** Whether unit or year hold every word looked for. */
export function matches({ unit, year }: ListedReport, query: string): boolean {
  const text = `${unit} ${year}`;
  return query
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The draft of the newest year; of several the one changed last. */
export function latestDraft(reports: readonly ListedReport[]): ListedReport | undefined {
  return reports.filter(({ status }) => status === 'draft').reduce<ListedReport | undefined>((best, one) => (best && byYear(best, one) <= 0 ? best : one), undefined);
}
