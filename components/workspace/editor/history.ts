import type { FieldId, Value } from '../../../lib/report/types';

export interface Edit {
  field: FieldId;
  from: Value | undefined;
  to: Value | undefined;
}

/** What can be undone and redone, newest last. `open`: the cell whose typing the last entry still collects. */
export interface History {
  done: readonly (readonly Edit[])[];
  undone: readonly (readonly Edit[])[];
  open?: FieldId;
}

export const noHistory: History = { done: [], undone: [] };

/** Adds edits made at once. Typing on in the same cell (`typing`) joins the entry before. */
export function record(history: History, edits: readonly Edit[], typing?: FieldId): History {
  const last = history.done.at(-1);
  const joins = typing !== undefined && typing === history.open && last !== undefined;
  const done = joins ? [...history.done.slice(0, -1), join(last, edits)] : [...history.done, edits];
  return { done, undone: [], open: typing };
}

function join(before: readonly Edit[], after: readonly Edit[]): Edit[] {
  const joined = new Map(before.map((edit) => [edit.field, edit]));
  for (const edit of after) joined.set(edit.field, { ...edit, from: joined.has(edit.field) ? joined.get(edit.field)!.from : edit.from });
  return [...joined.values()];
}

/** The next keystroke starts an entry of its own. */
export function close(history: History): History {
  return history.open === undefined ? history : { done: history.done, undone: history.undone };
}

/** The edits to make and the history after it; undefined when there is nothing to undo. */
export function undo({ done, undone }: History): { edits: Edit[]; history: History } | undefined {
  const last = done.at(-1);
  if (!last) return undefined;
  return { edits: last.map(reverse), history: { done: done.slice(0, -1), undone: [...undone, last] } };
}

export function redo({ done, undone }: History): { edits: Edit[]; history: History } | undefined {
  const last = undone.at(-1);
  if (!last) return undefined;
  return { edits: [...last], history: { done: [...done, last], undone: undone.slice(0, -1) } };
}

const reverse = ({ field, from, to }: Edit): Edit => ({ field, from: to, to: from });
