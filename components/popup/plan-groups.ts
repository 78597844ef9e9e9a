import type { FillPlan, PlanItem, Refusal } from '../../lib/report/types';

/** The items of a plan in the order they are shown. */
export interface PlanGroups {
  refused: readonly PlanItem[];
  /** In tabs that are not open: written when the user opens them. */
  waiting: readonly PlanItem[];
  /** Places of the page that could not be bound to a field. */
  unbound: readonly Refusal[];
  /** Totals of the page that say something else. */
  differing: readonly PlanItem[];
  /** The report is blank there and the page is not: left alone. */
  pageOnly: readonly PlanItem[];
  overwrites: readonly PlanItem[];
  /** The user edited them on the page: kept unless chosen. */
  kept: readonly PlanItem[];
  blanks: readonly PlanItem[];
  same: number;
  compared: number;
  /** Not on this page: may come on a later step. */
  absent: readonly PlanItem[];
  /** Not in a list that was looked through: they will not come. */
  missing: readonly PlanItem[];
}

export function groupsOf(plan: FillPlan, refusals: readonly Refusal[]): PlanGroups {
  const of = (action: PlanItem['action']) => plan.items.filter((item) => item.action === action);
  const writes = of('write');
  const compares = of('compare');
  const refused = of('refuse');
  const known = new Set<string | undefined>(refused.map(({ field }) => field));
  return {
    refused: refused.filter(({ tab }) => tab === undefined),
    waiting: refused.filter(({ tab }) => tab !== undefined),
    unbound: refusals.filter(({ field }) => field === undefined || !known.has(field)),
    differing: compares.filter(({ reason, to }) => reason !== undefined && to !== ''),
    pageOnly: compares.filter(({ to }) => to === ''),
    overwrites: writes.filter(({ from }) => from !== ''),
    kept: of('keep'),
    blanks: writes.filter(({ from }) => from === ''),
    same: of('same').length,
    compared: compares.filter(({ to }) => to !== '').length,
    absent: of('absent').filter(({ reason }) => reason === undefined),
    missing: of('absent').filter(({ reason }) => reason !== undefined),
  };
}

/** `可填 169 项：空格 148、覆盖 6、已相同 11、您改过 2、不能写 2。` */
export function countsText({ refused, waiting, overwrites, kept, blanks, same, compared }: PlanGroups): string {
  const parts = [
    ['空格', blanks.length],
    ['覆盖', overwrites.length],
    ['已相同', same],
    ['您改过', kept.length],
    ['页签未打开', waiting.length],
    ['不能写', refused.length],
  ] as const;
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  const named = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count}`);
  const totals = compared > 0 ? `合计 ${compared} 格由网页自算，只核对。` : '';
  return `可填 ${all} 项${named.length > 0 ? `：${named.join('、')}` : ''}。${totals}`;
}

/** `二 8 项·三 128 项·文字 2 段`: where the blanks are, by table. */
export function placesText(items: readonly Pick<PlanItem, 'field'>[]): string {
  const tables = [
    ['proactive.', '二'],
    ['requests.', '三'],
    ['disputes.', '四'],
  ] as const;
  const counted = tables.map(([prefix, name]) => [name, items.filter(({ field }) => field.startsWith(prefix)).length] as const);
  const texts = items.length - counted.reduce((sum, [, count]) => sum + count, 0);
  return [...counted.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count} 项`), texts > 0 ? `文字 ${texts} 段` : '']
    .filter(Boolean)
    .join('·');
}
