import type { PortalProfile } from '../report/profile';
import type { Submission } from '../report/rollup/submission';
import type { Step } from '../report/steps';
import type { CellId, FieldId, Report, ReportFigures, Value, Values, Narratives } from '../report/types';

/** Who wrote a field last, and with which revision of the report. */
export interface FieldStamp {
  revision: number;
  writer: string;
}

/** A report as it lies in the database: `Report` and what only this browser needs to know. */
export interface StoredReport extends Report {
  /** Counts up with every change. */
  revision: number;
  /** One stamp for every field changed since the report was made. */
  stamps: Readonly<Record<FieldId, FieldStamp>>;
  /** The unit's name without spaces and width differences: what the index compares. */
  unitKey: string;
  /** ISO 8601. */
  createdAt: string;
  /** The report of the same unit and year that was here first. */
  twinOf?: string;
  /** The draft that was chosen when a snapshot was sent, where page and draft said different things. */
  sentFrom?: string;
  /** Where a snapshot went: `https://portal.example.gov.cn`. */
  origin?: string;
  /** ISO 8601. */
  sentAt?: string;
  filedAt?: string;
  /** The snapshot that came back and was opened again as this draft. */
  reopenedFrom?: string;
  /** Totals the user typed over: not computed any more. */
  unlocked: readonly CellId[];
  /** The figures it was read with, before anybody edited them; absent where it began blank, or was read before this was kept. */
  imported?: Values;
  /** Cells the clerk stands for (不是这一格), with the figure they held then. */
  vouched?: Values;
  /** Slips of several figures that did not happen, by what they would change. */
  refusedSlips?: readonly string[];
  /** The revision that was marked final (定稿); any later change undoes it. */
  readyRevision?: number;
  /** The revision that was looked at as it will be printed. */
  previewedRevision?: number;
  /** Deleted, and when; can be restored until it is purged. ISO 8601. */
  deletedAt?: string;
}

/** Figures that may become a report: unit and year are known. */
export type NamedFigures = ReportFigures & { unit: string; year: number };

export interface FieldChange {
  field: FieldId;
  /** Absent: the field becomes blank. */
  value: Value | undefined;
}

/** A storage answer. `reason` is Chinese and says what to do. */
export type Kept<T> = { ok: true; value: T } | { ok: false; reason: string };

export type WriteCode = 'conflict' | 'closed' | 'missing' | 'field' | 'storage';

export type WriteAnswer =
  | { ok: true; revision: number }
  | {
      ok: false;
      code: WriteCode;
      reason: string;
      /** The report as it is now, unless it is gone or the storage failed. */
      current?: StoredReport;
      /** On `conflict`: the fields somebody else changed meanwhile. */
      fields?: FieldId[];
    };

export interface Settings {
  theme: 'system' | 'light' | 'dark';
  density: 'compact' | 'standard' | 'roomy';
  /** ISO 8601; absent: never. */
  lastBackupAt?: string;
  /** ISO 8601: filings up to then bring no offer to back up any more. */
  backupDeclinedAt?: string;
}

/** What is remembered about one site. */
export interface SiteMemory {
  /** `https://portal.example.gov.cn`. */
  origin: string;
  /** The draft chosen there last. */
  draftId?: string;
}

export type ActivityKind = 'fill' | 'undo' | 'sent' | 'filed' | 'reopened';

/** One line of the log: no figures, no text of a report. */
export interface Activity {
  /** Given by the database. */
  n?: number;
  /** ISO 8601. */
  at: string;
  kind: ActivityKind;
  /** `青川市水利局 2025 年`, as it was called then. */
  report?: string;
  origin?: string;
  /** How many fields a fill wrote or an undo put back. */
  count?: number;
}

/** A step of undo as it is kept; `n` orders the steps of a report. */
export interface StoredStep extends Step {
  /** Given by the database. */
  n?: number;
  report: string;
  undone: boolean;
  writer: string;
}

/** What a draft held at one time, kept under a name. */
export interface Version {
  /** Given by the database. */
  n?: number;
  report: string;
  name: string;
  /** `ready`: kept by itself when the draft was marked final. */
  kind: 'named' | 'ready';
  /** ISO 8601. */
  at: string;
  values: Values;
  narratives: Narratives;
}

/** A unit's report of a roll-up; `mark` tells whether a file was read before. */
export type StoredSubmission = Omit<Submission, 'n'> & {
  /** Given by the database. */
  n?: number;
  mark: string;
};

/** A portal profile; `key` is that of `profileKey`. */
export type StoredProfile = PortalProfile & { key: string };
