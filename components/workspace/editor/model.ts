import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Cause } from '../../../lib/report/causes';
import type { Edition } from '../../../lib/report/editions/types';
import type { Edit, StepKind, StepNote } from '../../../lib/report/steps';
import type { CellId, FieldId, Finding, NarrativeId, Narratives, TableId, Value, Values } from '../../../lib/report/types';
import type { History } from './history';
import type { Lattice } from './navigation';
import type { PasteOffer } from './paste-offers';
import type { OpenReport } from './open-report';
import type { Sheet } from '../../../lib/report/sheet';
import type { CellSign } from './signs';
import type { Change } from './totals';

export interface EditorStore {
  report: ReadonlySignal<OpenReport>;
  /** Last year's report of the unit. */
  previous: ReadonlySignal<OpenReport | undefined>;
  /** What can be undone; it outlives the page. */
  history: Signal<History>;
  /** Shows and stores the edits, in the order of the calls, with the step that they are. */
  write(edits: readonly Edit[], note: StepNote): void;
  setUnlocked(cell: CellId, unlocked: boolean): void;
  /** The clerk stands for a cell as it is. */
  vouch(cell: CellId, value: Value): void;
  /** A slip of several figures did not happen. */
  refuseSlip(slip: string): void;
  /** Takes back both. */
  doubtAgain(): void;
}

/** What the last paste did, or would do; shown until closed. */
export type News = { kind: 'pasted'; cells: number; changed: number; from: string; to: string; step?: string } | { kind: 'asking'; offers: readonly PasteOffer[] };

/** Where an undone or redone step shows. */
export interface Place {
  field: FieldId;
  /** Of a narrative: the words that changed. */
  span?: readonly [number, number];
}

export interface Selection {
  anchor: CellId;
  head: CellId;
}

/** What the editor shows of one report and what can be done to it. Editing one cell recomputes signals, not views. */
export interface EditorModel {
  edition: Edition;
  store: EditorStore;
  tables: readonly { sheet: Sheet; lattice: Lattice }[];
  editable: ReadonlySignal<boolean>;
  findings: ReadonlySignal<readonly Finding[]>;
  causes: ReadonlySignal<readonly Cause[]>;
  signs: ReadonlySignal<ReadonlyMap<CellId, CellSign>>;
  /** The card that says what is wrong with a cell: its element id. */
  cards: ReadonlySignal<ReadonlyMap<CellId, string>>;
  locked: ReadonlySignal<ReadonlySet<CellId>>;
  selected: ReadonlySignal<ReadonlySet<CellId>>;
  block: ReadonlySignal<CellId[][]>;
  /** The cell whose text is being typed, with the text as typed. */
  typing: Signal<{ cell: CellId; raw: string } | undefined>;
  current: Signal<CellId | undefined>;
  /** The one cell of each table that Tab reaches. */
  entrances: Signal<Readonly<Record<TableId, CellId>>>;
  selection: Signal<Selection | undefined>;
  /** The caret is in the text of the current cell. */
  caret: Signal<boolean>;
  /** Cells of the sums that a card speaks of, while the card is pointed at or has the focus. */
  related: Signal<ReadonlySet<CellId>>;
  showPrevious: Signal<boolean>;
  news: Signal<News | undefined>;
  /** The current cell's text when it was entered: what Esc brings back. */
  before: string;
  textOf(cell: CellId): string;
  type(cell: CellId, raw: string): void;
  endTyping(): void;
  /** Puts back what the current cell held when it was entered. */
  restore(cell: CellId): void;
  change(changes: readonly Change[], kind?: StepKind): Edit[];
  /** A narrative as it is typed, or as it becomes at once (`kind`). */
  write(field: NarrativeId, text: string, kind?: StepKind): void;
  /** All fields as a version held them: one step. Answers how many changed. */
  restoreAll(held: { values: Values; narratives: Narratives }): number;
  undo(): Place | undefined;
  redo(): Place | undefined;
  /** The unsure readings of cells are right as they are. */
  confirm(cells: readonly CellId[]): void;
  unlock(cell: CellId): void;
  relock(cell: CellId): void;
}
