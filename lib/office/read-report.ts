import type { ReportDocument } from '../report/document';
import type { CellId, EditionId, Narratives, Refusal, Report, Value, Values } from '../report/types';

/** A cell that was read and may be wrong. It counts only after a person has confirmed it. */
export interface UnsureCell {
  cell: CellId;
  /** What the source says there. */
  raw: string;
  /** Chinese, one clause. */
  reason: string;
  /** The most likely reading, where there is exactly one; the cell is then in `values` too. */
  value?: Value;
}

/** What a source says. Blank cells are absent from `values`; totals are as stated. */
export interface ReadReport {
  edition: EditionId;
  year?: number;
  /** The body's name alone. */
  unit?: string;
  values: Values;
  unsure: UnsureCell[];
  narratives: Narratives;
  /** Title, headings and the rest of the text, for the checks of a whole report; no draft keeps it. */
  document?: ReportDocument;
  /** What could not be read, and why, in a clerk's words. */
  refusals: Refusal[];
  /** Of an exchange file: the report as the file has it, with its status and its reasons for waived findings. */
  origin?: Report;
}

export type ReadResult = { ok: true; report: ReadReport } | { ok: false; reason: string };

/** The cells of one or several tables. */
export interface ReadCells {
  values: Map<CellId, Value>;
  unsure: UnsureCell[];
  refusals: Refusal[];
}
