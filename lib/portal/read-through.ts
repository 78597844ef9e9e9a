import { mergeViews, rowNameOf, type View } from '../grid/views';
import { cellsOf, editionOf } from '../report/editions/catalogue';
import type { FieldId, PlanItem } from '../report/types';
import type { FormBinding } from './binding';
import type { MadePlan } from './plan';
import { rowsIn, scrollThrough } from './scroll-through';
import { scrollersOf, tableOf } from './scroller';

/** A plan with what lists that draw only the rows in sight showed while they were scrolled through. Nothing is written. */
export interface ReadThrough {
  made: MadePlan;
  /** Fields found so. */
  listed: number;
}

interface Seen {
  view: View;
  made: MadePlan;
}

const twice = '滚动着看时，有几行都像是这一行，无法确定是哪一行。';
const nowhere = '列表从头滚动到尾也没有这一行。';

/** Scrolls through the lists that hold only a part of their table, and plans what comes to be seen in them. `planFor` plans what stands now. */
export async function readThrough(first: MadePlan, binding: FormBinding, planFor: (binding: FormBinding) => MadePlan, refresh: () => FormBinding | undefined): Promise<ReadThrough> {
  const official = cellsOf(editionOf(binding.edition)).map(({ id }) => id);
  const absent = first.plan.items.filter(({ action }) => action === 'absent').map(({ field }) => field);
  const partly = new Set(absent.map(tableOf));
  const items = new Map(first.plan.items.map((item) => [item.field, item]));
  const [labels, homes, rows] = [new Map(first.labels), new Map(first.homes), new Map<FieldId, string>()];
  const tables = new Set<string>();
  for (const scroller of scrollersOf(binding, absent)) {
    const seen: Seen[] = [];
    let reach = Number.POSITIVE_INFINITY;
    const whole = await scrollThrough(refresh, scroller, 0.5, (now) => {
      const rows = rowsIn(now, scroller).filter(({ bound }) => partly.has(tableOf(bound.field)));
      reach = Math.min(reach, ...rows.map(({ height }) => height));
      const found = rows.map(({ bound: { field, label }, top }) => ({ field, row: rowNameOf(label), top }));
      const doubtful = now.refusals.flatMap(({ field, code }) => (field !== undefined && code === 'duplicate' ? [field] : []));
      seen.push({ view: { seen: found, doubtful }, made: planFor(now) });
      return false;
    });
    const merged = mergeViews(seen.map(({ view }) => view), reach, official);
    for (const [field, row] of merged.rows) {
      const best = bestOf(field, seen);
      if (!best) continue;
      items.set(field, best.item);
      rows.set(field, row);
      labels.set(field, best.made.labels.get(field)!);
      homes.set(field, best.made.homes.get(field)!);
      if (whole) tables.add(tableOf(field));
    }
    for (const field of merged.doubtful) {
      const item = bestOf(field, seen)?.item ?? items.get(field);
      if (item && item.action !== 'absent') items.set(field, { ...item, action: 'refuse', reason: twice });
    }
  }
  const missed = ({ action, field }: PlanItem): boolean => action === 'absent' && tables.has(tableOf(field));
  const ranks = new Map(official.map((field, rank) => [field, rank]));
  const rankOf = ({ field }: PlanItem): number => ranks.get(field) ?? ranks.size;
  const all = [...items.values()].sort((a, b) => rankOf(a) - rankOf(b)).map((item) => (missed(item) ? { ...item, reason: nowhere } : item));
  return { made: { ...first, plan: { ...first.plan, items: all }, labels, homes, rows }, listed: rows.size };
}

/** What a look at a field says that saw it whole: at the edge of a list a row may be cut off. */
function bestOf(field: FieldId, seen: readonly Seen[]): { item: PlanItem; made: MadePlan } | undefined {
  const looks = seen.flatMap(({ view, made }) => {
    const item = view.seen.some((one) => one.field === field) && made.plan.items.find((one) => one.field === field);
    return item ? [{ item, made }] : [];
  });
  return looks.find(({ item }) => item.action !== 'refuse') ?? looks[0];
}
