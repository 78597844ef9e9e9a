import type { ReadonlySignal } from '@preact/signals';
import { reversed, type Edit, type Step, type StepKind } from '../../../lib/report/steps';
import type { FieldId, NarrativeId } from '../../../lib/report/types';
import { isNarrative } from './fields';
import { close, goesOn, record, redo, undo } from './history';
import type { EditorStore, Place } from './model';
import { changedPart } from './text-change';

/** More characters at once than a hand types: a paste or a dictated sentence, a step of its own. */
const atOnce = 20;
const endsSentence = /[。！？；.!?;\n]$/;

/** Turns edits into steps that can be undone, and shows and stores both together. */
export function recorder(store: EditorStore, editable: ReadonlySignal<boolean>) {
  let shrinking = false;

  const apply = (edits: readonly Edit[], kind: StepKind, typed?: FieldId): void => {
    if (edits.length === 0 || !editable.peek()) return;
    const history = store.history.peek();
    const joins = goesOn(history, typed);
    const fields = new Set(edits.map(({ field }) => field));
    const step: Step = {
      id: joins ? history.done.at(-1)!.id : crypto.randomUUID(),
      kind,
      at: new Date().toISOString(),
      edits,
      unsure: store.report.peek().unsure.filter((cell) => fields.has(cell)),
    };
    store.history.value = record(history, step, typed);
    store.write(edits, { kind: 'record', step, joins });
  };
  const end = (): void => void (store.history.value = close(store.history.peek()));

  return {
    apply,
    close: end,
    /** A narrative; what is typed on in one direction up to the end of a sentence is one step. */
    write(field: NarrativeId, text: string, kind?: StepKind): void {
      const before = store.report.peek().narratives[field] ?? '';
      if (before === text) return;
      const { removed, inserted } = changedPart(before, text);
      const jump = kind !== undefined || removed.length + inserted.length > atOnce;
      const shrinks = inserted.length < removed.length;
      if (jump || shrinks !== shrinking) end();
      shrinking = shrinks;
      const edit = { field, from: before === '' ? undefined : before, to: text === '' ? undefined : text };
      apply([edit], kind ?? (jump && inserted.length > atOnce ? 'pasted' : 'typed'), jump ? undefined : field);
      if (jump || endsSentence.test(inserted)) end();
    },
    replay(kind: 'undo' | 'redo'): Place | undefined {
      const made = editable.peek() ? (kind === 'undo' ? undo : redo)(store.history.peek()) : undefined;
      if (!made) return undefined;
      const edits = kind === 'undo' ? reversed(made.step) : [...made.step.edits];
      store.history.value = made.history;
      store.write(edits, { kind, step: made.step });
      return placeOf(edits);
    },
  };
}

function placeOf([first]: readonly Edit[]): Place | undefined {
  if (!first) return undefined;
  const { field, from, to } = first;
  if (!isNarrative(field)) return { field };
  const { at, inserted } = changedPart(String(from ?? ''), String(to ?? ''));
  return { field, span: [at, at + inserted.length] };
}
