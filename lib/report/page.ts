/** Plain data about one portal page, as it travels between the page and the popup. Nothing here runs. */
import type {
  CellId,
  EditionId,
  FieldId,
  FillOutcome,
  FillPlan,
  Finding,
  Narratives,
  Refusal,
  ReportFigures,
  Values,
  Waiver,
} from './types';

/** What a page says of itself; the status the popup shows. */
export interface PageStatus {
  /** `off`: the site is not switched on. `unsupported`: a form that may not be filled; `problems` says why. */
  state: 'none' | 'detected' | 'unsupported' | 'off';
  edition?: EditionId;
  /** Cells bound now. */
  cells: number;
  narratives: number;
  /** Frames that hold a part of the form. */
  frames: number;
  /** The frame whose engine speaks for the form; requests go there. */
  frameId: number;
  /** As the page states them. */
  year?: number;
  unit?: string;
  /** `https://host`; '' where the browser does not tell. */
  origin: string;
  /** Plain http: what is filled travels unencrypted. */
  insecure: boolean;
  /** Fields the last fill changed that an undo could put back. */
  undoable: number;
  /** Chinese, in a clerk's words. */
  problems: string[];
  /** A confirmed fill that goes on, or has just ended, on tabs and steps opened later. */
  going?: GoingStatus;
}

/** What one frame answers for itself and the frames of its origin in it: a status without what only the popup can know. */
export type FrameStatus = Omit<PageStatus, 'frameId' | 'state'> & { state: 'none' | 'detected' | 'unsupported' };

/** Last year's report, sent along once the clerk has chosen a draft. */
export interface PreviousReport {
  year: number;
  edition: EditionId;
  values: Values;
  narratives?: Narratives;
}

export interface PlanRequest {
  draftId: string;
  draft: ReportFigures;
  previous?: PreviousReport;
}

/** Whether draft and page agree; `other` needs a confirmation of its own, `unknown` is said and needs none. */
export type Agreement = 'same' | 'other' | 'unknown';

export type PlanReply =
  | {
      ok: true;
      plan: FillPlan;
      page: { origin: string; insecure: boolean; edition: EditionId; year?: number; unit?: string };
      year: Agreement;
      unit: Agreement;
      /** What the page holds that no draft field stands for, and what could not be bound. */
      refusals: Refusal[];
      /** How a portal profile was used, or why it was not. */
      notices?: string[];
    }
  | { ok: false; reason: string };

export interface FillRequest {
  planId: string;
  /** Fields to write, of those the plan showed as `write` or `keep`. */
  chosen: FieldId[];
  /** The clerk has seen and accepted that the page names another year or unit. */
  confirmed: { year: boolean; unit: boolean };
  /** False: what is on no open tab or step stays unwritten. */
  goOn?: boolean;
}

export type FillReply = { ok: true; outcome: FillOutcome } | { ok: false; reason: string };

export type UndoReply =
  | {
      ok: true;
      restored: number;
      left: { field: FieldId; place: string; now: string; reason: string }[];
      /** What the last fill wrote on a step or in a tab that is not open: not put back. */
      unreached?: { field: FieldId; place: string }[];
    }
  | { ok: false; reason: string };

export interface CheckRequest {
  draftId?: string;
  previous?: PreviousReport;
}

export type CheckReply =
  | {
      ok: true;
      edition: EditionId;
      year?: number;
      unit?: string;
      findings: Finding[];
      cells: CellId[];
      /** What the page holds: the cards name it. */
      values: Values;
    }
  | { ok: false; reason: string };

export type CaptureReply = { ok: true; figures: ReportFigures; refusals: Refusal[] } | { ok: false; reason: string };

export interface JournalItem {
  field: FieldId;
  /** What the page held before our write. */
  from: string;
  to: string;
  /** Of an editor: what it held, with its formatting. It goes back into the same editor, and nowhere else. */
  markup?: string;
}

/** The record of one fill, kept by the extension before the first write, so that it can be undone after a reload. */
export interface Journal {
  planId: string;
  draftId: string;
  edition: EditionId;
  /** As the page named them; another year or unit on the same address makes the record void. */
  year?: number;
  unit?: string;
  /** ISO 8601. */
  at: string;
  /** False while the fill was not seen to end. */
  done: boolean;
  /** Fields of the last fill. */
  items: JournalItem[];
  /** What earlier fills of the same page wrote last, by field. */
  ours: Readonly<Record<FieldId, string>>;
  /** Fields that the same fill wrote on another page. */
  elsewhere?: FieldId[];
}

/**
 * A confirmed fill that goes on where more of what its preview showed comes to be seen: in a tab opened later, on a
 * wizard's next step. Kept by the extension, so that neither the worker's end nor a navigation ends it.
 */
export interface Going {
  planId: string;
  draftId: string;
  /** The report as the preview showed it. */
  draft: ReportFigures;
  edition: EditionId;
  /** As the page named them when the clerk confirmed. */
  year?: number;
  unit?: string;
  /** Still to be written: what the preview showed there. Without a label the page did not have the field yet. */
  left: Readonly<Record<FieldId, { from: string; label?: string }>>;
  /** Texts written so far; their fields are never written again. */
  written: Readonly<Record<FieldId, string>>;
  /** ISO 8601; it ends then. */
  until: string;
}

/** What the popup shows of a fill that goes on. */
export interface GoingStatus {
  /** Fields still to come; 0 once it has ended. */
  left: number;
  /** Those that wait in a tab, by its name. */
  tabs: { name: string; count: number }[];
  /** Fields written after the confirmation, on tabs and steps opened since. */
  written: number;
  /** ISO 8601. */
  until: string;
  /** What happened last, in a clerk's words; '' before anything did. */
  note: string;
  /** What was not written or did not hold, since the confirmation. */
  problems: { place: string; reason: string }[];
}

/** A submission that left the page. */
export interface Submission {
  /** Absent: the clerk filled the form without a draft of ours. */
  draftId?: string;
  figures: ReportFigures;
  /** Every field the page had, blank ones too; of others the page says nothing, and the draft keeps speaking for them. */
  held?: FieldId[];
  waivers: Waiver[];
  origin: string;
  /** ISO 8601. */
  at: string;
}


/** Texts for widgets of the page, by the value of an attribute that marks their elements for the time of the call. */
export interface WidgetRequest {
  /** Name of the attribute; its value is the index of the text. */
  name: string;
  /** null: only read. */
  texts: (string | null)[];
  /** A figure, not a narrative. */
  figures: boolean[];
  /** The text is markup that the same editor held before; every other text is put in as text. */
  markups: boolean[];
}

export interface WidgetAnswer {
  /** The interface that was used; absent when none known to us holds the element. */
  by?: string;
  /** What the widget says it holds, as plain text; absent where it cannot be asked. */
  now?: string;
  /** The same with its formatting, of an editor. */
  markup?: string;
}
