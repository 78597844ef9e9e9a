import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { causesOf, type Cause } from '../../../lib/report/causes';
import { computeTotals } from '../../../lib/report/computed';
import { editionOf } from '../../../lib/report/editions/catalogue';
import type { Edition } from '../../../lib/report/editions/types';
import type { CellId, FieldId, Finding, TableId, Value } from '../../../lib/report/types';
import { textOf, valueOf } from '../../../lib/report/values';
import { findingsOf } from './findings';
import { close, noHistory, record, redo, undo, type Edit, type History } from './history';
import { blockBetween, latticeOf, type Lattice } from './navigation';
import type { OpenReport } from './open-report';
import { sheetOf, type Sheet } from './sheet';
import { cardsOf, signsOf, type CellSign } from './signs';
import { editsOf, lockedTotals, type Change } from './totals';

export interface EditorStore {
  report: ReadonlySignal<OpenReport>;
  /** Last year's report of the unit. */
  previous: ReadonlySignal<OpenReport | undefined>;
  /** Shows and stores the edits, in the order of the calls. */
  write(edits: readonly Edit[]): void;
  setUnlocked(cell: CellId, unlocked: boolean): void;
}

/** What the last paste did; shown until closed. */
export type News =
  | { kind: 'pasted'; cells: number; changed: number; outside: number; from: string; to: string }
  | { kind: 'refusedPaste'; text: string };

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
  showPrevious: Signal<boolean>;
  history: Signal<History>;
  news: Signal<News | undefined>;
  /** The current cell's text when it was entered: what Esc brings back. */
  before: string;
  textOf(cell: CellId): string;
  type(cell: CellId, raw: string): void;
  endTyping(): void;
  /** Puts back what the current cell held when it was entered. */
  restore(cell: CellId): void;
  change(changes: readonly Change[]): Edit[];
  undo(): FieldId | undefined;
  redo(): FieldId | undefined;
  /** The unsure readings of cells are right as they are. */
  confirm(cells: readonly CellId[]): void;
  unlock(cell: CellId): void;
  relock(cell: CellId): void;
}

export function createEditor(store: EditorStore): EditorModel {
  const edition = editionOf(store.report.peek().edition);
  const tables = (['proactive', 'requests', 'disputes'] as const).map((table) => {
    const sheet = sheetOf(edition, table);
    return { sheet, lattice: latticeOf(sheet) };
  });
  const report = () => store.report.peek();
  const history = signal(noHistory);
  const typing = signal<{ cell: CellId; raw: string } | undefined>(undefined);
  const selection = signal<Selection | undefined>(undefined);
  const editable = computed(() => store.report.value.status === 'draft');
  const findings = computed(() => findingsOf(store.report.value, store.previous.value));
  const causes = computed(() => causesOf(edition, store.report.value.values, findings.value));
  const cards = computed(() => cardsOf(causes.value));
  const locked = computed(() => lockedTotals(edition, store.report.value.values, store.report.value.unlocked));
  const signs = computed(() => signsOf(store.report.value, findings.value));
  const block = computed(() => blockOf(tables, selection.value));
  const selected = computed(() => new Set(block.value.flat()));

  const apply = (edits: readonly Edit[], typed?: CellId): void => {
    if (edits.length === 0 || !editable.peek()) return;
    history.value = record(history.peek(), edits, typed);
    store.write(edits);
  };
  const editsFor = (changes: readonly Change[]) => editsOf(edition, report().values, report().unlocked, changes);
  const replay = (step: typeof undo): FieldId | undefined => {
    const made = editable.peek() ? step(history.peek()) : undefined;
    if (!made) return undefined;
    typing.value = undefined;
    history.value = made.history;
    store.write(made.edits);
    return made.edits[0]?.field;
  };

  const model: EditorModel = {
    edition,
    store,
    tables,
    editable,
    findings,
    causes,
    signs,
    cards,
    locked,
    selected,
    block,
    typing,
    current: signal(undefined),
    entrances: signal({ proactive: firstOf(tables, 0), requests: firstOf(tables, 1), disputes: firstOf(tables, 2) }),
    selection,
    caret: signal(false),
    showPrevious: signal(true),
    history,
    news: signal(undefined),
    before: '',
    textOf: (cell) => (typing.value?.cell === cell ? typing.value.raw : textOf(store.report.value.values[cell])),
    type(cell, raw) {
      if (!editable.peek()) return;
      typing.value = { cell, raw };
      apply(editsFor([{ cell, value: valueOf(raw) }]), cell);
    },
    endTyping() {
      typing.value = undefined;
      history.value = close(history.peek());
    },
    restore(cell) {
      typing.value = undefined;
      model.caret.value = false;
      apply(editsFor([{ cell, value: valueOf(model.before) }]), cell);
      history.value = close(history.peek());
    },
    change(changes) {
      const edits = editsFor(changes);
      typing.value = undefined;
      apply(edits);
      return edits;
    },
    undo: () => replay(undo),
    redo: () => replay(redo),
    confirm(cells) {
      const { values } = report();
      store.write(cells.map((field) => ({ field, from: values[field], to: values[field] })));
    },
    unlock: (cell) => store.setUnlocked(cell, true),
    relock(cell) {
      store.setUnlocked(cell, false);
      const value: Value | undefined = totalOf(edition, report(), cell);
      apply(editsFor([{ cell, value }]));
    },
  };
  return model;
}

function totalOf(edition: Edition, { values }: OpenReport, cell: CellId): Value | undefined {
  return computeTotals(edition, values)[cell];
}

function blockOf(tables: EditorModel['tables'], selection: Selection | undefined): CellId[][] {
  if (!selection || selection.anchor === selection.head) return [];
  const made = tables.map(({ lattice }) => blockBetween(lattice, selection.anchor, selection.head));
  return made.find((block) => block.length > 0) ?? [];
}

const firstOf = (tables: EditorModel['tables'], at: number): CellId => tables[at]!.lattice[0]![0]!.cell;
