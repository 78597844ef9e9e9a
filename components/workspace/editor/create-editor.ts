import { computed, signal } from '@preact/signals';
import { computeTotals } from '../../../lib/report/computed';
import { editionOf } from '../../../lib/report/editions/catalogue';
import { deepCausesOf } from '../../../lib/report/hypotheses/causes';
import type { Edition } from '../../../lib/report/editions/types';
import type { CellId, FieldId, Value } from '../../../lib/report/types';
import { textOf, valueOf } from '../../../lib/report/values';
import { evidenceOf } from './evidence';
import { findingsOf } from './findings';
import { close, noHistory, record, redo, undo, type Edit } from './history';
import type { EditorModel, EditorStore, Selection } from './model';
import { blockBetween, latticeOf } from './navigation';
import type { OpenReport } from './open-report';
import { sheetOf } from '../../../lib/report/sheet';
import { cardsOf, signsOf } from './signs';
import { editsOf, lockedTotals, type Change } from './totals';

/** The model over a store; the report's edition never changes while it is open. */
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
  const findings = computed(() => findingsOf(store.report.value, store.previous.value, evidenceOf(store.report.value, history.value)));
  const causes = computed(() => {
    const { values, refusedSlips } = store.report.value;
    return deepCausesOf(edition, values, findings.value, new Set(refusedSlips));
  });
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
    related: signal(new Set()),
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
