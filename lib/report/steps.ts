import type { CellId, FieldId, Value } from './types';

/** One field changed: a cell's value or a narrative's whole text; absent is blank. */
export interface Edit {
  field: FieldId;
  from: Value | undefined;
  to: Value | undefined;
}

/** What the user did, as the list of changes words it. */
export type StepKind = 'typed' | 'pasted' | 'cleared' | 'spread' | 'carried' | 'corrected' | 'confirmed' | 'summed' | 'tidied' | 'restored' | 'replaced';

/** Edits made at once: what one undo takes back. */
export interface Step {
  id: string;
  kind: StepKind;
  /** ISO 8601. */
  at: string;
  edits: readonly Edit[];
  /** Cells of the edits whose reading was unsure before: undo marks them so again. */
  unsure: readonly CellId[];
  /** Cells that are unsure once the step is done: redo marks them so again. Absent: none. */
  doubts?: readonly CellId[];
}

/** The step that does what `before` did and then these edits; it keeps the first one's name. */
export function joined(before: Step, after: Pick<Step, 'edits' | 'unsure' | 'at'>): Step {
  const edits = new Map(before.edits.map((edit) => [edit.field, edit]));
  for (const edit of after.edits) edits.set(edit.field, { ...edit, from: edits.has(edit.field) ? edits.get(edit.field)!.from : edit.from });
  return { ...before, at: after.at, edits: [...edits.values()], unsure: [...new Set([...before.unsure, ...after.unsure])] };
}

/** The edits that take a step back. */
export function reversed({ edits }: Step): Edit[] {
  return edits.map(({ field, from, to }) => ({ field, from: to, to: from }));
}

/** What a write does to the list of steps. `joins`: the step goes on with the last one, of the same id. */
export type StepNote = { kind: 'record'; step: Step; joins: boolean } | { kind: 'undo' | 'redo'; step: Step };

/** Cells that become unsure again with the write. */
export function doubtsOf(note: StepNote | undefined): readonly CellId[] {
  if (note?.kind === 'undo') return note.step.unsure;
  return note?.kind === 'redo' ? (note.step.doubts ?? []) : [];
}
