import { joined, type Step } from '../../../lib/report/steps';
import type { FieldId } from '../../../lib/report/types';

/** What can be undone and redone; `undone` has the next to redo last. `open`: the field whose typing the last step still collects. */
export interface History {
  done: readonly Step[];
  undone: readonly Step[];
  open?: FieldId;
}

export const noHistory: History = { done: [], undone: [] };

/** The history of a report as it is stored: steps in the order they were made, the undone ones marked. */
export function historyOf(steps: readonly (Step & { undone: boolean })[]): History {
  const undone = steps.filter((step) => step.undone).reverse();
  return { done: steps.filter((step) => !step.undone), undone };
}

/** Whether typing in this field goes on with the last step. */
export function goesOn({ done, open }: History, typing: FieldId | undefined): boolean {
  return typing !== undefined && typing === open && done.length > 0;
}

/** Adds a step. Typing on in the same field (`typing`) joins the step before, which keeps its id. */
export function record(history: History, step: Step, typing?: FieldId): History {
  const last = history.done.at(-1);
  const done = last && goesOn(history, typing) ? [...history.done.slice(0, -1), joined(last, step)] : [...history.done, step];
  return { done, undone: [], open: typing };
}

/** The next keystroke starts a step of its own. */
export function close(history: History): History {
  return history.open === undefined ? history : { done: history.done, undone: history.undone };
}

/** The step to take back and the history after it; undefined when there is nothing to undo. */
export function undo({ done, undone }: History): { step: Step; history: History } | undefined {
  const step = done.at(-1);
  if (!step) return undefined;
  return { step, history: { done: done.slice(0, -1), undone: [...undone, step] } };
}

export function redo({ done, undone }: History): { step: Step; history: History } | undefined {
  const step = undone.at(-1);
  if (!step) return undefined;
  return { step, history: { done: [...done, step], undone: undone.slice(0, -1) } };
}
