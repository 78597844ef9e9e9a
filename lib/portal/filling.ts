import type { FillReply, FillRequest, Journal, PlanReply, PlanRequest, PreviousReport, UndoReply, WidgetAnswer, WidgetRequest } from '../report/page';
import type { Edits } from './edits';
import type { JournalStore } from './journal';
import type { Live } from './live';

/** What a session shares with the script that writes. */
export interface SessionCore {
  live: Live;
  edits: Edits;
  origin: string;
  journals: JournalStore;
  /** Runs a request in the page's own world. */
  widgets(request: WidgetRequest): Promise<WidgetAnswer[]>;
  /** The record of an earlier fill has been asked for. */
  found: Promise<void>;
  /** The reply when the page no longer holds the form. */
  gone: { ok: false; reason: string };
  state: {
    previous?: PreviousReport;
    draftId?: string;
    /** The last fill of this page. */
    last?: Journal;
  };
}

export interface Filler {
  plan(request: PlanRequest): Promise<PlanReply>;
  fill(request: FillRequest): Promise<FillReply>;
  undo(): Promise<UndoReply>;
}

type StartFiller = (core: SessionCore) => Filler;

const slot = Symbol.for('nianbao.filling');
const world = globalThis as unknown as { [slot]?: StartFiller };

/** What writes, once its script has been injected; undefined before. It is no part of the engine: most pages are only watched. */
export function filling(): StartFiller | undefined {
  return world[slot];
}

export function offerFilling(start: StartFiller): void {
  world[slot] = start;
}
