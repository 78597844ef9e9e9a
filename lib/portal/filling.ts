import type { FillReply, FillRequest, Going, GoingStatus, Journal, PlanReply, PlanRequest, PreviousReport, UndoReply, WidgetAnswer, WidgetRequest } from '../report/page';
import type { FieldId } from '../report/types';
import type { Edits } from './edits';
import type { JournalStore } from './journal';
import type { Live } from './live';

/** Where a fill that goes on is kept: with the extension, beyond the page's life. */
export interface GoingStore {
  keep(going: Going): Promise<void>;
  find(): Promise<Going | undefined>;
  drop(): Promise<void>;
}

/** What a session shares with the script that writes. */
export interface SessionCore {
  live: Live;
  edits: Edits;
  origin: string;
  journals: JournalStore;
  goings: GoingStore;
  /** Says in the page what was done without the popup, and ticks what reads back as written. */
  tell(note: string, verified: readonly FieldId[]): void;
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
    /** The fill that goes on, as the popup shows it. */
    going?: GoingStatus;
  };
}

export interface Filler {
  plan(request: PlanRequest): Promise<PlanReply>;
  fill(request: FillRequest): Promise<FillReply>;
  undo(): Promise<UndoReply>;
  /** Takes up a fill that goes on, if there is one. */
  resume(): Promise<void>;
  /** Ends it. */
  stop(): Promise<void>;
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
