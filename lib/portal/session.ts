import type { CaptureReply, CheckReply, CheckRequest, FrameStatus, Submission } from '../report/page';
import type { FieldId, Waiver } from '../report/types';
import type { BindResult } from './bind';
import { watchEdits } from './edits';
import { filling, type Filler, type GoingStore, type SessionCore } from './filling';
import type { JournalStore } from './journal';
import { findingsOf, keepLive, type Live } from './live';
import { readForm } from './read';
import { statusOf } from './status';

/** One form in one frame, and what the popup may ask of it. */
export interface Session extends Filler {
  live: Live;
  status(): Promise<FrameStatus>;
  check(request: CheckRequest): Promise<CheckReply>;
  capture(): Promise<CaptureReply>;
  show(field: FieldId): Promise<boolean>;
  /** What a submission that now leaves the page consists of. */
  submission(waivers: Waiver[]): Submission | undefined;
}

const notLoaded = { ok: false, reason: '填入的程序没有载入，请刷新网页后再试。' } as const;
const gone = { ok: false, reason: '网页上已没有填报表，请重新打开后再试。' } as const;

/** What the extension does for a session outside the page. */
export interface Services {
  journals: JournalStore;
  goings: GoingStore;
  widgets: SessionCore['widgets'];
  tell: SessionCore['tell'];
}

export function startSession(page: Document, origin: string, first: BindResult, services: Services, signal: AbortSignal): Session {
  const state: SessionCore['state'] = {};
  const found = services.journals.find().then((journal) => {
    state.last ??= journal;
    state.draftId ??= journal?.draftId;
  });
  const edits = watchEdits(signal);
  const live = keepLive(page, first, () => state.previous, edits, signal);
  let filler: Filler | undefined;
  const write = async <T>(request: (filler: Filler) => Promise<T>): Promise<T | typeof notLoaded> => {
    filler ??= filling()?.({ ...services, live, edits, origin, found, gone, state });
    return filler ? request(filler) : notLoaded;
  };

  return {
    live,
    async status() {
      await found;
      live.refresh();
      return statusOf(live.result(), origin, state.last, state.going);
    },
    plan: (request) => write((filler) => filler.plan(request)),
    fill: (request) => write((filler) => filler.fill(request)),
    undo: () => write((filler) => filler.undo()),
    resume: async () => void (await write((filler) => filler.resume())),
    stop: async () => void (await write((filler) => filler.stop())),
    async check(request) {
      state.draftId = request.draftId ?? state.draftId;
      state.previous = request.previous ?? state.previous;
      const binding = live.refresh();
      if (!binding) return gone;
      const { edition, year, unit, fields } = binding;
      return { ok: true, edition, year, unit, findings: findingsOf(binding, state.previous, false), cells: [...fields.keys()], values: readForm(binding).values };
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
      return { draftId: state.draftId, figures, held: [...fields.keys()], waivers, origin, at: new Date().toISOString() };
    },
  };
}
