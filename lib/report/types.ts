/** Plain data shared by every context. Nothing here runs. */

export type EditionId = '2019' | '2021';
export type TableId = 'proactive' | 'requests' | 'disputes';
export type NarrativeId = 'overview' | 'problems' | 'otherMatters';

/** `table.row.column`, e.g. `requests.refused.stateSecret.naturalPerson`. */
export type CellId = string;
/** A cell id or a narrative id. */
export type FieldId = CellId | NarrativeId;

/** A number, or the cell's text where it is not a number (`251000元`). */
export type Value = number | string;
/** What the cells hold. A blank cell is absent: absent is not zero. */
export type Values = Readonly<Record<CellId, Value>>;
export type Narratives = Readonly<Partial<Record<NarrativeId, string>>>;

/** error = 强制, warning = 核实, hint = 提示. */
export type Level = 'error' | 'warning' | 'hint';

export interface Suspect {
  cell: CellId;
  /** The right value, if this is the wrong cell. */
  expected: number;
  /** One clause in Chinese: why this cell. */
  reason: string;
  /** How many broken equations this one change would mend. */
  explains: number;
  /** Cells that are wrong too if this one is: no change of it alone would do. */
  together?: CellId[];
}

export interface Finding {
  /** Check id as in the catalogue, e.g. `T3-SUM`. */
  check: string;
  level: Level;
  /** The cells the finding is about. */
  cells: CellId[];
  /** In Chinese, both sides and the difference named. */
  message: string;
  /** Most likely wrong cells, best first; empty where sums do not tell. */
  suspects: Suspect[];
  /** The value that the other cells imply for a blank or wrong `cells[0]`. */
  deduced?: number;
  narrative?: NarrativeId;
  /** The words of the narrative the finding is about; of personal data only the words before it. */
  quote?: string;
  /** Where they stand in the narrative, from and up to. */
  span?: readonly [number, number];
  /** Of findings about words: tells them from others of the check with the same cells. A digest. */
  words?: string;
}

export interface ReportFigures {
  edition: EditionId;
  year?: number;
  unit?: string;
  values: Values;
  narratives: Narratives;
}

export type ReportStatus = 'draft' | 'sent' | 'filed';

export interface Waiver {
  check: string;
  cells: CellId[];
  reason: string;
  /** ISO 8601. */
  at: string;
  /** The figures of `cells` it was given for; a blank is absent. */
  values?: Values;
  /** The finding as it was worded then: shown next year, and its figures must not have changed either. */
  message?: string;
  /** `words` of the finding it was given for. */
  words?: string;
}

/** A report as it is kept and exchanged. */
export interface Report {
  id: string;
  unit: string;
  year: number;
  edition: EditionId;
  status: ReportStatus;
  values: Values;
  unsure: CellId[];
  narratives: Narratives;
  waivers: Waiver[];
  source: { kind: string; name: string };
  /** ISO 8601. */
  updatedAt: string;
}

/** Why a field of the page is not written. `reason` is Chinese, in a clerk's words. */
export interface Refusal {
  field?: FieldId;
  /** The label or place on the page, as the page words it. */
  place: string;
  code: RefusalCode;
  reason: string;
}

export type RefusalCode =
  | 'ambiguous'
  | 'duplicate'
  | 'no-header'
  | 'unknown-label'
  | 'unit'
  | 'hidden'
  | 'readonly'
  | 'disabled'
  | 'maxlength'
  | 'edition'
  | 'profile'
  | 'control'
  | 'not-a-number';

/** What one field of the plan would do. */
export type PlanAction = 'write' | 'same' | 'keep' | 'refuse' | 'compare' | 'absent';

export interface PlanItem {
  field: FieldId;
  /** Official place: `三（七）总计·自然人`. */
  place: string;
  action: PlanAction;
  /** What the page holds; '' when blank. */
  from: string;
  /** What would be written; '' when the draft is blank. */
  to: string;
  /** For `refuse`, `keep` and a `compare` that differs: why. */
  reason?: string;
  /** Of a `refuse`: the tab, or the part of the form, that is not open. It is written when the clerk opens it. */
  tab?: string;
}

export interface FillPlan {
  id: string;
  items: PlanItem[];
}

export type WriteResult = 'kept' | 'reformatted' | 'reverted' | 'detached' | 'blocked';

export interface FillOutcomeItem {
  field: FieldId;
  place: string;
  result: WriteResult | 'refused' | 'absent' | 'mismatch';
  from: string;
  to: string;
  /** What the page holds now. */
  now: string;
  reason?: string;
  /** Of what was refused: the tab it waits in. */
  tab?: string;
}

/** Result of one fill. Counts are of fields (cells and narratives). */
export interface FillOutcome {
  planId: string;
  written: number;
  verified: number;
  refused: number;
  failed: number;
  absent: number;
  items: FillOutcomeItem[];
  /** Why it ended before its time, in a clerk's words: the page no longer shows the form. */
  stopped?: string;
}
