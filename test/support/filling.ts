/** Previews and fills through the wire, as the popup does; and what a page then holds. */
import type { Frame, Page } from 'playwright';
import type { FillOutcome, FillPlan, ReportFigures } from '../../lib/report/types';
import { ask } from './wire';

export async function planOf(host: Page, tab: number, draft: ReportFigures): Promise<FillPlan> {
  const reply = await ask(host, tab, 'plan', { draftId: 'd1', draft });
  if (!reply.ok) throw new Error(reply.reason);
  return reply.plan;
}

/** Confirms a plan with all it would write; `goOn` as the popup's tick. */
export async function confirm(host: Page, tab: number, plan: FillPlan, goOn = true): Promise<FillOutcome> {
  const chosen = plan.items.filter(({ action }) => action === 'write').map(({ field }) => field);
  const reply = await ask(host, tab, 'fill', { planId: plan.id, chosen, confirmed: { year: false, unit: false }, goOn });
  if (!reply.ok) throw new Error(reply.reason);
  return reply.outcome;
}

/** Texts of a page's or a frame's controls by name, blank ones left out. */
export function held(page: Page | Frame): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[name],textarea[name]')];
    return Object.fromEntries(controls.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
  });
}

/** What `held` returns of a form filled with the draft, of the fields that `wanted` takes. */
export function textsOf({ values, narratives }: ReportFigures, wanted: (field: string) => boolean = () => true): Record<string, string> {
  const all = Object.entries({ ...values, ...narratives });
  return Object.fromEntries(all.filter(([field]) => wanted(field)).map(([field, value]) => [field, String(value)]));
}
