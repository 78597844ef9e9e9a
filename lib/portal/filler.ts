import type { FillReply, Journal, UndoReply } from '../report/page';
import { fill } from './fill';
import type { Filler, SessionCore } from './filling';
import { isAbout } from './journal';
import { agreementOfUnit, agreementOfYear, makePlan, type MadePlan } from './plan';
import { isInsecure } from './status';
import { undo } from './undo';
import { lookOnce } from './visibility';
import { reachWidgets } from './widgets';

/** Answers the popup's requests that write: plan, fill, undo. One at a time, and no fill without the plan the clerk saw. */
export function startFiller({ live, edits, widgets, origin, journals, state, found, gone }: SessionCore): Filler {
  let made: (MadePlan & { year: boolean; unit: boolean }) | undefined;
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
      const plan = makePlan(binding, draft, { journal, edits, sight: lookOnce() });
      const year = agreementOfYear(draft.year, binding.year);
      const unit = agreementOfUnit(draft.unit, binding.unit);
      made = { ...plan, year: year === 'other', unit: unit === 'other' };
      const refusals = binding.refusals.filter(({ field }) => field === undefined || !plan.plan.items.some((item) => item.field === field));
      const stated = { edition: binding.edition, year: binding.year, unit: binding.unit };
      return { ok: true, plan: plan.plan, page: { origin, insecure: isInsecure(origin), ...stated }, year, unit, refusals };
    },
    fill: (request) =>
      alone(async (): Promise<FillReply> => {
        if (!made || made.plan.id !== request.planId || state.draftId === undefined) {
          return { ok: false, reason: '网页已刷新或清单已过期，请重新预览。' };
        }
        if (made.year && !request.confirmed.year) return { ok: false, reason: '网页的年度与报告不同，请先确认。' };
        if (made.unit && !request.confirmed.unit) return { ok: false, reason: '网页的单位与报告不同，请先确认。' };
        const binding = live.refresh();
        const about = state.last && binding && isAbout(state.last, binding) ? state.last : undefined;
        const reply = await fill(made, request.chosen, { ...writer, keep, last: about, draftId: state.draftId });
        made = undefined;
        return reply;
      }),
    undo: () =>
      alone(async (): Promise<UndoReply> => {
        await found;
        const binding = live.refresh();
        if (!binding) return gone;
        if (!state.last || !isAbout(state.last, binding)) return { ok: false, reason: '本页没有可撤销的内容。' };
        const reply = await undo(state.last, binding, writer);
        state.last = undefined;
        await journals.drop();
        return reply;
      }),
  };
}
