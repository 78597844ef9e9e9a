/** What of a confirmed fill is still to come, and what of it is due on the page as it is now. Nothing here writes. */
import type { Going } from '../report/page';
import type { FieldId, FillOutcome, PlanItem, ReportFigures } from '../report/types';
import type { FormBinding } from './binding';
import { agreementOfUnit, agreementOfYear, type MadePlan } from './plan';
import { sameText } from './same-text';

/** How long after the clerk's confirmation a fill goes on, ms. */
const lasts = 30 * 60_000;

/** Where a plan leaves fields that are in no open tab or on a later step, how the fill goes on; undefined where it leaves none. */
export function goingAfter(
  { plan, labels }: MadePlan,
  { draftId, draft, year, unit }: { draftId: string; draft: ReportFigures; year?: number; unit?: string },
  outcome: FillOutcome,
): Going | undefined {
  const waiting = plan.items.filter(({ action, tab, to, reason }) => to !== '' && (tab !== undefined || (action === 'absent' && reason === undefined)));
  if (waiting.length === 0) return undefined;
  const left = Object.fromEntries(waiting.map(({ field, from }) => [field, { from, label: labels.get(field) }]));
  const until = new Date(Date.now() + lasts).toISOString();
  return { planId: plan.id, draftId, draft, edition: draft.edition, year, unit, left, written: textsOf(outcome), until };
}

/** What a fill wrote, by field. */
export function textsOf({ items }: FillOutcome): Record<FieldId, string> {
  const tried = items.filter(({ result }) => result === 'kept' || result === 'reformatted' || result === 'reverted');
  return Object.fromEntries(tried.map(({ field, to }) => [field, to]));
}

export interface Due {
  /** Shown in the preview, and the page still holds what the preview showed. */
  write: PlanItem[];
  /** The page holds something that the preview did not show: asked about, never overwritten. */
  ask: PlanItem[];
  /** The clerk changed them meanwhile. */
  kept: PlanItem[];
  /** Can be seen, but cannot be written. */
  refused: PlanItem[];
  /** Page and report agree already, or the page sums them itself. */
  settled: PlanItem[];
}

/** What of the fields to come is seen on the page now. What is still hidden or absent is in none of the lists. */
export function dueOf(going: Going, { plan, labels }: MadePlan): Due {
  const due: Due = { write: [], ask: [], kept: [], refused: [], settled: [] };
  for (const item of plan.items) {
    const shown = going.left[item.field];
    if (!shown || item.tab !== undefined || item.action === 'absent') continue;
    const asShown = item.from === shown.from && (shown.label === undefined || shown.label === labels.get(item.field));
    if (item.action === 'refuse') due.refused.push(item);
    else if (item.action === 'keep') due.kept.push(item);
    else if (item.action !== 'write') due.settled.push(item);
    else due[asShown ? 'write' : 'ask'].push(item);
  }
  return due;
}

/**
 * Why the page is not the one the clerk confirmed the fill for. `fresh`: it was loaded since: then what was written before
 * must still be there, where it is shown.
 */
export function strangeness(going: Going, binding: FormBinding, fresh: boolean): string | undefined {
  const { draft, year, unit } = going;
  const isOther =
    binding.edition !== going.edition ||
    (year === undefined ? agreementOfYear(draft.year, binding.year) : agreementOfYear(year, binding.year)) === 'other' ||
    agreementOfUnit(unit ?? draft.unit, binding.unit) === 'other';
  if (isOther) return '网页换成了另一个单位、年度或版本的表';
  if (!fresh) return undefined;
  const shown = Object.entries(going.written).filter(([field]) => binding.fields.has(field));
  const lost = shown.filter(([field, to]) => !sameText(field, binding.fields.get(field)!.control.read(), to));
  return lost.length * 2 > shown.length ? '网页重新载入后，先前写入的内容不在了' : undefined;
}
