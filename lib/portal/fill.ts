import { cellOf, editionOf } from '../report/editions/catalogue';
import type { FillReply, Going, Journal } from '../report/page';
import type { FieldId, FillOutcome, FillOutcomeItem, PlanItem } from '../report/types';
import type { FormBinding } from './binding';
import type { MadePlan } from './plan';
import { sameText } from './same-text';
import type { Task, Writer, Written } from './task';
import { writeThrough } from './write-through';

export interface FillContext extends Writer {
  /** Keeps the record of the fill; false when it could not. */
  keep(journal: Journal): Promise<boolean>;
  /** Record of the last fill of this page. */
  last?: Journal;
  draftId: string;
  /** The confirmed fill this is a part of; its record grows. */
  going?: Going;
}

/** Writes the chosen items of a plan into the form as bound just now. Nothing is written before the record of what stood there is kept. */
export async function fill(
  { plan, labels, homes, rows }: MadePlan,
  chosen: readonly FieldId[],
  binding: FormBinding | undefined,
  context: FillContext,
): Promise<FillReply> {
  if (!binding) return { ok: false, reason: '网页上已没有填报表，什么也没有写。' };
  const edition = editionOf(binding.edition);
  const wanted = new Set(chosen);
  const total = (field: FieldId) => cellOf(edition, field)?.computed ?? false;
  const tasks = plan.items
    .filter(({ field, action }) => wanted.has(field) && (action === 'write' || action === 'keep'))
    .map(({ field, place, from, to }): Task => ({ field, place, from, to, label: labels.get(field), home: homes.get(field), row: rows?.get(field), total: total(field) }));
  if (tasks.length === 0) return { ok: true, outcome: outcomeOf(plan.id, plan.items, [], binding) };

  const { edition: id, year, unit } = binding;
  const at = new Date().toISOString();
  const earlier = context.last?.planId === plan.id ? context.last.items.filter(({ field }) => !wanted.has(field)) : [];
  const before = new Set([...earlier, ...tasks].map(({ field }) => field));
  const elsewhere = Object.keys(context.going?.written ?? {}).filter((field) => !before.has(field));
  const markups = await markupsOf(tasks, binding, context);
  const record = (of: readonly Task[], done: boolean): Journal => ({
    planId: plan.id,
    draftId: context.draftId,
    edition: id,
    year,
    unit,
    at,
    done,
    items: [...earlier, ...of.map(({ field, from, to }) => ({ field, from, to, ...markups.get(field) }))],
    ...(elsewhere.length > 0 && { elsewhere }),
    ours: { ...context.last?.ours, ...Object.fromEntries(of.map(({ field, to }) => [field, to])) },
  });
  if (!(await context.keep(record(tasks, false)))) {
    return { ok: false, reason: '撤销记录存不下来，什么也没有写。请刷新网页后再试。' };
  }
  const written = await writeThrough(tasks, binding, context);
  // What was not written is not ours to put back.
  const done = written.filter(({ attempted }) => attempted).map(({ task }) => task);
  const kept = context.keep(record(done, true));
  const after = context.refresh();
  const outcome = outcomeOf(plan.id, plan.items, written, after);
  await kept;
  return { ok: true, outcome: after ? outcome : { ...outcome, stopped: '写入时网页离开了填报表，没有写完。回到填报表后可以撤销，或重新预览接着写。' } };
}

/** What the editors hold, with its formatting, so that an undo can put it back as it was. */
async function markupsOf(tasks: readonly Task[], { fields }: FormBinding, { widgets }: FillContext): Promise<Map<FieldId, { markup: string }>> {
  const rich = tasks.flatMap(({ field }) => {
    const control = fields.get(field)?.control;
    return control?.markup ? [{ field, element: control.element, shown: control.markup() }] : [];
  });
  const answers = await widgets.ask(rich.map(({ element }) => ({ element, figure: false })));
  return new Map(rich.map(({ field, shown }, at) => [field, { markup: answers[at]?.markup ?? shown }]));
}

function outcomeOf(planId: string, items: readonly PlanItem[], written: readonly Written[], binding: FormBinding | undefined): FillOutcome {
  const tried = written.map(({ task, result, now, reason }): FillOutcomeItem => {
    const { field, place, from, to } = task;
    return { field, place, result, from, to, now, ...(reason !== undefined && { reason }) };
  });
  const others = items.flatMap((item) => otherItem(item, binding));
  const all = [...tried, ...others];
  const count = (...results: FillOutcomeItem['result'][]) => all.filter(({ result }) => results.includes(result)).length;
  return {
    planId,
    written: written.filter(({ attempted }) => attempted).length,
    verified: count('kept', 'reformatted'),
    refused: count('refused'),
    failed: count('reverted', 'detached', 'blocked'),
    absent: count('absent'),
    items: all,
  };
}

/** What was never to be written: refused, not on the page, or a total that the page itself computed otherwise. */
function otherItem({ field, place, action, from, to, reason, tab }: PlanItem, binding: FormBinding | undefined): FillOutcomeItem[] {
  const base = { field, place, from, to, now: from, reason, ...(tab !== undefined && { tab }) };
  if (action === 'refuse') return [{ ...base, result: 'refused' }];
  if (action === 'absent') return [{ ...base, result: 'absent' }];
  if (action !== 'compare' || to === '') return [];
  const now = binding?.fields.get(field)?.control.read() ?? '';
  if (sameText(field, now, to)) return [];
  const differs = now.trim() === '' ? `网页没有算出这一格，报告为 ${to}。` : `网页自算为 ${now}，报告为 ${to}。`;
  return [{ ...base, now, result: 'mismatch', reason: differs }];
}
