import { computed, signal } from '@preact/signals';
import { computeTotals } from '../../../lib/report/computed';
import { editionOf } from '../../../lib/report/editions/catalogue';
import { deepCausesOf } from '../../../lib/report/hypotheses/causes';
import type { CellId } from '../../../lib/report/types';
import { textOf, valueOf } from '../../../lib/report/values';
import { evidenceOf } from './evidence';
import { findingsOf } from './findings';
import type { EditorModel, EditorStore, Selection } from './model';
import { blockBetween, latticeOf } from './navigation';
import { recorder } from './recorder';
import { sheetOf } from '../../../lib/report/sheet';
import { cardsOf, signsOf } from './signs';
import { editsOf, lockedTotals, type Change } from './totals';
import { differences } from './versions';

/** The model over a store; the report's edition never changes while it is open. */
export function createEditor(store: EditorStore): EditorModel {
  const edition = editionOf(store.report.peek().edition);
  const tables = (['proactive', 'requests', 'disputes'] as const).map((table) => {
    const sheet = sheetOf(edition, table);
    return { sheet, lattice: latticeOf(sheet) };
  });
  const report = () => store.report.peek();
  const typing = signal<{ cell: CellId; raw: string } | undefined>(undefined);
  const selection = signal<Selection | undefined>(undefined);
  const editable = computed(() => store.report.value.status === 'draft');
  const findings = computed(() => findingsOf(store.report.value, store.previous.value, evidenceOf(store.report.value, store.history.value)));
  const causes = computed(() => {
    const { values, refusedSlips } = store.report.value;
    return deepCausesOf(edition, values, findings.value, new Set(refusedSlips));
  });
  const cards = computed(() => cardsOf(causes.value));
  const locked = computed(() => lockedTotals(edition, store.report.value.values, store.report.value.unlocked));
  const signs = computed(() => signsOf(store.report.value, findings.value));
  const block = computed(() => blockOf(tables, selection.value));
  const selected = computed(() => new Set(block.value.flat()));
  const steps = recorder(store, editable);
  const editsFor = (changes: readonly Change[]) => editsOf(edition, report().values, report().unlocked, changes);
  const replay = (kind: 'undo' | 'redo') => {
    typing.value = undefined;
    return steps.replay(kind);
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
    news: signal(undefined),
    before: '',
    textOf: (cell) => (typing.value?.cell === cell ? typing.value.raw : textOf(store.report.value.values[cell])),
    type(cell, raw) {
      if (!editable.peek()) return;
      typing.value = { cell, raw };
      steps.apply(editsFor([{ cell, value: valueOf(raw) }]), 'typed', cell);
    },
    endTyping() {
      typing.value = undefined;
      steps.close();
    },
    restore(cell) {
      model.caret.value = false;
      if (typing.peek()?.cell !== cell) return;
      typing.value = undefined;
      steps.apply(editsFor([{ cell, value: valueOf(model.before) }]), 'typed', cell);
      steps.close();
    },
    change(changes, kind = 'corrected') {
      const edits = editsFor(changes);
      typing.value = undefined;
      steps.apply(edits, kind);
      return edits;
    },
    write: (field, text, kind) => steps.write(field, text, kind),
    restoreAll(held) {
      const edits = differences(edition, report(), held);
      typing.value = undefined;
      steps.apply(edits, 'restored');
      return edits.length;
    },
    undo: () => replay('undo'),
    redo: () => replay('redo'),
    confirm(cells) {
      const { values } = report();
      steps.apply(cells.map((field) => ({ field, from: values[field], to: values[field] })), 'confirmed');
    },
    unlock: (cell) => store.setUnlocked(cell, true),
    relock(cell) {
      store.setUnlocked(cell, false);
      steps.apply(editsFor([{ cell, value: computeTotals(edition, report().values)[cell] }]), 'summed');
    },
  };
  return model;
}

function blockOf(tables: EditorModel['tables'], selection: Selection | undefined): CellId[][] {
  if (!selection || selection.anchor === selection.head) return [];
  const made = tables.map(({ lattice }) => blockBetween(lattice, selection.anchor, selection.head));
  return made.find((block) => block.length > 0) ?? [];
}

const firstOf = (tables: EditorModel['tables'], at: number): CellId => tables[at]!.lattice[0]![0]!.cell;
