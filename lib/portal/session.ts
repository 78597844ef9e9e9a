import type {
  CaptureReply,
  CheckReply,
  CheckRequest,
  FillReply,
  FillRequest,
  FrameStatus,
  Journal,
  PlanReply,
  PlanRequest,
  PreviousReport,
  Submission,
  UndoReply,
} from '../report/page';
import type { FieldId, Waiver } from '../report/types';
import type { BindResult } from './bind';
import { watchEdits } from './edits';
import { fill } from './fill';
import { findingsOf, keepLive, type Live } from './live';
import { agreementOfUnit, agreementOfYear, makePlan, type MadePlan } from './plan';
import { readForm } from './read';
import { isInsecure, statusOf } from './status';
import { isAbout, undo } from './undo';
import { lookOnce } from './visibility';

/** Where the record of a fill is kept: with the extension, never in the portal's own storage. */
export interface JournalStore {
  keep(journal: Journal): Promise<boolean>;
  find(): Promise<Journal | undefined>;
  drop(): Promise<void>;
}

/** One form in one frame, and what the popup may ask of it. */
export interface Session {
  live: Live;
  status(): Promise<FrameStatus>;
  plan(request: PlanRequest): Promise<PlanReply>;
  fill(request: FillRequest): Promise<FillReply>;
  undo(): Promise<UndoReply>;
  check(request: CheckRequest): Promise<CheckReply>;
  capture(): Promise<CaptureReply>;
  show(field: FieldId): Promise<boolean>;
  /** What a submission that now leaves the page consists of. */
  submission(waivers: Waiver[]): Submission | undefined;
}

const gone = { ok: false, reason: '网页上已没有填报表，请重新打开后再试。' } as const;

export function startSession(page: Document, origin: string, first: BindResult, journals: JournalStore, signal: AbortSignal): Session {
  let previous: PreviousReport | undefined;
  let draftId: string | undefined;
  let made: (MadePlan & { year: boolean; unit: boolean }) | undefined;
  let busy = false;
  let last: Journal | undefined;
  const found = journals.find().then((journal) => {
    last ??= journal;
    draftId ??= journal?.draftId;
  });
  const edits = watchEdits(page, signal);
  const live = keepLive(page, first, () => previous, signal);
  const keep = async (journal: Journal): Promise<boolean> => {
    last = journal;
    return journals.keep(journal);
  };
  const writer = { refresh: live.refresh, edits };

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
    live,
    async status() {
      await found;
      live.refresh();
      return statusOf(live.result(), origin, last);
    },
    async plan(request) {
      await found;
      const binding = live.refresh();
      if (!binding) return gone;
      const { draft } = request;
      if (draft.edition !== binding.edition) {
        return { ok: false, reason: `网页是 ${binding.edition} 版格式，报告是 ${draft.edition} 版，不能填入。` };
      }
      ({ draftId, previous } = request);
      const journal = last && isAbout(last, binding) ? last : undefined;
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
        if (!made || made.plan.id !== request.planId || draftId === undefined) {
          return { ok: false, reason: '网页已刷新或清单已过期，请重新预览。' };
        }
        if (made.year && !request.confirmed.year) return { ok: false, reason: '网页的年度与报告不同，请先确认。' };
        if (made.unit && !request.confirmed.unit) return { ok: false, reason: '网页的单位与报告不同，请先确认。' };
        const binding = live.refresh();
        const about = last && binding && isAbout(last, binding) ? last : undefined;
        const reply = await fill(made, request.chosen, { ...writer, keep, last: about, draftId });
        made = undefined;
        return reply;
      }),
    undo: () =>
      alone(async (): Promise<UndoReply> => {
        await found;
        const binding = live.refresh();
        if (!binding) return gone;
        if (!last || !isAbout(last, binding)) return { ok: false, reason: '本页没有可撤销的内容。' };
        const reply = await undo(last, binding, writer);
        last = undefined;
        await journals.drop();
        return reply;
      }),
    async check(request) {
      draftId = request.draftId ?? draftId;
      previous = request.previous ?? previous;
      const binding = live.refresh();
      if (!binding) return gone;
      const { edition, year, unit, fields } = binding;
      return { ok: true, edition, year, unit, findings: findingsOf(binding, previous, false), cells: [...fields.keys()], values: readForm(binding).values };
    },
    async capture() {
      const binding = live.refresh();
      if (!binding) return gone;
      const { edition, year, unit, refusals } = binding;
      return { ok: true, figures: { edition, year, unit, ...readForm(binding) }, refusals: [...refusals] };
    },
    async show(field) {
      const element = live.refresh()?.fields.get(field)?.control.element;
      if (!element) return false;
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
      element.focus({ preventScroll: true });
      return true;
    },
    submission(waivers) {
      const binding = live.refresh();
      if (!binding) return undefined;
      const { edition, year, unit, fields } = binding;
      const figures = { edition, year, unit, ...readForm(binding) };
      return { draftId, figures, held: [...fields.keys()], waivers, origin, at: new Date().toISOString() };
    },
  };
}
