import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { isNarrative } from '../../components/workspace/editor/fields';
import { historyOf, noHistory, record, type History } from '../../components/workspace/editor/history';
import type { EditorStore } from '../../components/workspace/editor/model';
import type { OpenReport } from '../../components/workspace/editor/open-report';
import type { SaveState } from '../../components/workspace/editor/status-bar';
import { editsOf } from '../../components/workspace/editor/totals';
import { setUnlocked, writeMany } from '../../lib/drafts/fields';
import { watchReport } from '../../lib/drafts/reports';
import { stepsOf } from '../../lib/drafts/steps';
import { thisWriter } from '../../lib/drafts/change';
import type { StoredReport, WriteAnswer } from '../../lib/drafts/types';
import { doubtAgain, refuseSlip, vouch } from '../../lib/drafts/vouched';
import { cellOf, editionOf } from '../../lib/report/editions/catalogue';
import { doubtsOf, type Edit, type Step, type StepNote } from '../../lib/report/steps';
import type { CellId, FieldId, Value } from '../../lib/report/types';
import { asOpen } from './as-open';

export type Trouble =
  /** Somebody else changed the same fields meanwhile; `mine` is what was not written. */
  | { kind: 'conflict'; mine: ReadonlyMap<FieldId, Value | undefined> }
  | { kind: 'failed'; reason: string; mine: ReadonlyMap<FieldId, Value | undefined> };

/** One open report: shows edits at once, stores every one, follows other tabs. */
export interface Session {
  stored: ReadonlySignal<StoredReport>;
  store: EditorStore;
  save: Signal<SaveState>;
  trouble: Signal<Trouble | undefined>;
  /** Does a change that is not of figures; its refusal is shown as trouble. */
  ask(change: Promise<WriteAnswer>): void;
  /** Writes edits that were refused once, as a step of their own. */
  again(edits: readonly Edit[]): void;
}

export function openSession(
  first: StoredReport,
  previous: ReadonlySignal<OpenReport | undefined>,
  gone: () => void,
  signalEnd: AbortSignal,
  past: History = noHistory,
): Session {
  const stored = signal(first);
  const save = signal<SaveState>({ state: 'untouched' });
  const trouble = signal<Trouble | undefined>(undefined);
  const history = signal(past);
  let waiting = 0;
  let seen = first.revision;
  let missed: StoredReport | undefined;

  const adopt = (report: StoredReport): void => {
    if (report.revision < seen) return;
    if (waiting > 0) {
      // Shown once our own writes are through; their answers may arrive after this.
      missed = report;
      return;
    }
    const foreign = report.revision > seen;
    seen = report.revision;
    stored.value = report;
    if (foreign) void reload();
  };
  /** The steps as they are stored: another tab made some, or one of ours was not written. */
  const reload = async (): Promise<void> => {
    const before = history.peek();
    const answer = await stepsOf(first.id);
    // What was done here meanwhile is on its way to the store.
    if (answer.ok && history.peek() === before && waiting === 0) history.value = historyOf(answer.value);
  };
  const settle = (answer: WriteAnswer, mine: ReadonlyMap<FieldId, Value | undefined>): void => {
    waiting -= 1;
    if (answer.ok) {
      seen = Math.max(seen, answer.revision);
      if (waiting === 0) {
        save.value = { state: 'saved', at: new Date() };
        stored.value = missed && missed.revision >= seen ? missed : { ...stored.peek(), revision: seen };
        if (missed && missed.revision > answer.revision) void reload();
        missed = undefined;
      }
      return;
    }
    save.value = { state: 'failed' };
    void reload();
    if (answer.current) {
      seen = answer.current.revision;
      stored.value = answer.current;
    }
    const typed = new Map([...mine].filter(([field]) => !isTotal(stored.peek(), field)));
    const contested = answer.fields?.some((field) => typed.has(field)) ?? true;
    // Two tabs filled different cells of one row: only its total differs, and it follows by itself.
    if (answer.code === 'conflict' && !contested) retry(typed);
    else trouble.value = answer.code === 'conflict' ? { kind: 'conflict', mine: typed } : { kind: 'failed', reason: answer.reason, mine: typed };
  };
  const retry = (typed: ReadonlyMap<FieldId, Value | undefined>): void => {
    const { edition, values, unlocked } = stored.peek();
    again(editsOf(editionOf(edition), values, unlocked, [...typed].map(([cell, value]) => ({ cell, value }))));
  };
  /** Edits that were refused once, as a step of their own. */
  const again = (edits: readonly Edit[]): void => {
    const step: Step = { id: crypto.randomUUID(), kind: 'typed', at: new Date().toISOString(), edits, unsure: [] };
    history.value = record(history.peek(), step);
    write(edits, { kind: 'record', step, joins: false });
  };
  const write = (edits: readonly Edit[], note: StepNote): void => {
    if (edits.length === 0) return;
    const { id } = stored.peek();
    stored.value = withEdits(stored.peek(), edits, doubtsOf(note));
    save.value = { state: 'saving' };
    waiting += 1;
    const mine = new Map(edits.map(({ field, to }) => [field, to]));
    const changes = edits.map(({ field, to }) => ({ field, value: to }));
    void writeMany(id, changes, seen, thisWriter, note).then((answer) => settle(answer, mine));
  };
  const ask = (change: Promise<WriteAnswer>): void => {
    waiting += 1;
    void change.then((answer) => settle(answer, new Map()));
  };

  watchReport(
    first.id,
    (answer) => {
      if (!answer.ok) trouble.value = { kind: 'failed', reason: answer.reason, mine: new Map() };
      else if (answer.value) adopt(answer.value);
      else gone();
    },
    signalEnd,
  );

  return {
    stored,
    save,
    trouble,
    ask,
    again,
    store: {
      report: computed(() => asOpen(stored.value)),
      previous,
      history,
      write,
      setUnlocked(cell, unlocked) {
        const { id, unlocked: before } = stored.peek();
        const others = before.filter((other) => other !== cell);
        stored.value = { ...stored.peek(), unlocked: unlocked ? [...others, cell] : others };
        ask(setUnlocked(id, cell, unlocked));
      },
      vouch(cell, value) {
        stored.value = { ...stored.peek(), vouched: { ...stored.peek().vouched, [cell]: value } };
        ask(vouch(first.id, cell, value));
      },
      refuseSlip(slip) {
        stored.value = { ...stored.peek(), refusedSlips: [...(stored.peek().refusedSlips ?? []), slip] };
        ask(refuseSlip(first.id, slip));
      },
      doubtAgain() {
        stored.value = { ...stored.peek(), vouched: {}, refusedSlips: [] };
        ask(doubtAgain(first.id));
      },
    },
  };
}

function isTotal(report: StoredReport, field: FieldId): boolean {
  return cellOf(editionOf(report.edition), field)?.computed ?? false;
}

function withEdits(report: StoredReport, edits: readonly Edit[], doubts: readonly CellId[]): StoredReport {
  const values: Record<string, Value> = { ...report.values };
  const narratives: Record<string, string> = { ...report.narratives };
  for (const { field, to } of edits) {
    const held = isNarrative(field) ? narratives : values;
    if (to === undefined) delete held[field];
    else if (isNarrative(field)) narratives[field] = String(to);
    else values[field] = to;
  }
  const written = new Set(edits.map(({ field }) => field));
  return { ...report, values, narratives, readyRevision: undefined, unsure: [...report.unsure.filter((cell) => !written.has(cell)), ...doubts] };
}
