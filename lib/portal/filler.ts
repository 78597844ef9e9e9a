import type { FillReply, Going, Journal, UndoReply } from '../report/page';
import type { FillOutcome, ReportFigures } from '../report/types';
import type { FormBinding } from './binding';
import { fill } from './fill';
import type { Filler, SessionCore } from './filling';
import { startGoOn } from './go-on';
import { goingAfter } from './going';
import { isAbout } from './journal';
import { agreementOfUnit, agreementOfYear, makePlan, type MadePlan } from './plan';
import { readThrough, type ReadThrough } from './read-through';
import { isInsecure } from './status';
import { undoThrough } from './undo-through';
import { lookOnce } from './visibility';
import { reachWidgets } from './widgets';

/** Answers the popup's requests that write: plan, fill, undo. One at a time, and no fill without the plan the clerk saw. */
export function startFiller(core: SessionCore): Filler {
  const { live, edits, widgets, origin, journals, state, found, gone } = core;
  let made: (MadePlan & { year: boolean; unit: boolean; draft: ReportFigures }) | undefined;
  let busy = false;
  const writer = { refresh: live.refresh, edits, widgets: reachWidgets(widgets) };
  const keep = async (journal: Journal): Promise<boolean> => {
    state.last = journal;
    // After an update of the extension nobody is there to keep it.
    return journals.keep(journal).catch(() => false);
  };
  const alone = async <T>(work: () => Promise<T>): Promise<T | { ok: false; reason: string }> => {
    if (busy) return { ok: false, reason: '正在写入，请稍候。' };
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  };

  /** Writes items of a plan the clerk confirmed, on what the page shows now. */
  const write = async (plan: MadePlan, chosen: readonly string[], draftId: string, going?: Going): Promise<FillReply> => {
    const binding = live.refresh();
    const last = state.last && binding && isAbout(state.last, binding) ? state.last : undefined;
    return fill(plan, chosen, binding, { ...writer, keep, last, draftId, going });
  };
  const writeMore = async (plan: MadePlan, chosen: readonly string[], going: Going): Promise<FillOutcome | string | undefined> => {
    if (busy) return undefined;
    const reply = await alone(() => write(plan, chosen, going.draftId, going));
    return reply.ok ? reply.outcome : reply.reason;
  };
  const read = async (first: MadePlan, binding: FormBinding, planFor: (now: FormBinding) => MadePlan): Promise<ReadThrough | undefined> => {
    const reply = await alone(() => readThrough(first, binding, planFor, live.refresh));
    return 'ok' in reply ? undefined : reply;
  };
  const goOn = startGoOn(core, document, writeMore, async (...of) => (await read(...of))?.made);

  return {
    async plan(request) {
      await found;
      const binding = live.refresh();
      if (!binding) return gone;
      const { draft } = request;
      if (draft.edition !== binding.edition) {
        return { ok: false, reason: `网页是 ${binding.edition} 版格式，报告是 ${draft.edition} 版，不能填入。` };
      }
      state.draftId = request.draftId;
      state.previous = request.previous;
      const journal = state.last && isAbout(state.last, binding) ? state.last : undefined;
      const planFor = (now: FormBinding): MadePlan => makePlan(now, draft, { journal, edits, sight: lookOnce() });
      const first = planFor(binding);
      // What is being written moves the lists itself.
      const { made: plan, listed } = (await read(first, binding, planFor)) ?? { made: first, listed: 0 };
      const year = agreementOfYear(draft.year, binding.year);
      const unit = agreementOfUnit(draft.unit, binding.unit);
      made = { ...plan, draft, year: year === 'other', unit: unit === 'other' };
      const refusals = binding.refusals.filter(({ field }) => field === undefined || !plan.plan.items.some((item) => item.field === field));
      const notices = [...(binding.notices ?? []), ...(listed > 0 ? [`网页的表格只显示一部分行：已滚动看过其中 ${listed} 格，写入时会再自动滚动，写完滚回原处。`] : [])];
      const stated = { edition: binding.edition, year: binding.year, unit: binding.unit };
      return { ok: true, plan: plan.plan, page: { origin, insecure: isInsecure(origin), ...stated }, year, unit, refusals, notices };
    },
    fill: (request) =>
      alone(async (): Promise<FillReply> => {
        if (!made || made.plan.id !== request.planId || state.draftId === undefined) {
          return { ok: false, reason: '网页已刷新或清单已过期，请重新预览。' };
        }
        if (made.year && !request.confirmed.year) return { ok: false, reason: '网页的年度与报告不同，请先确认。' };
        if (made.unit && !request.confirmed.unit) return { ok: false, reason: '网页的单位与报告不同，请先确认。' };
        const { draftId } = state;
        const confirmed = made;
        made = undefined;
        await goOn.end();
        const reply = await write(confirmed, request.chosen, draftId);
        const { year, unit } = live.binding() ?? {};
        const next = reply.ok && request.goOn !== false ? goingAfter(confirmed, { ...confirmed, draftId, year, unit }, reply.outcome) : undefined;
        await goOn.begin(next);
        return reply;
      }),
    undo: () =>
      alone(async (): Promise<UndoReply> => {
        await found;
        const binding = live.refresh();
        if (!binding) return gone;
        await goOn.end();
        if (!state.last || !isAbout(state.last, binding)) return { ok: false, reason: '本页没有可撤销的内容。' };
        const { reply, rest } = await undoThrough(state.last, binding, writer);
        state.last = rest;
        await (rest ? journals.keep(rest) : journals.drop());
        return reply;
      }),
    resume: goOn.resume,
    stop: goOn.end,
  };
}
