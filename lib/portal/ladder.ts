import type { WidgetAnswer } from '../report/page';
import type { BoundField, Control } from './binding';
import { handOf } from './controls/hand';
import { listen } from './dom';
import { isNarrative } from './same-text';
import type { Task, Writer } from './task';

/** The means of writing each field, weakest first; every one is used at most once. */
export interface Ladder {
  /** Uses the field's next means; false when there is none left. What goes through a widget waits for `flush`. */
  put(task: Task, bound: BoundField): boolean | Promise<boolean>;
  /** Sends what waits for the page's widgets, in one call. */
  flush(): Promise<void>;
  /** The page let none of its fields hear of the write: what is shown may not be what the page has taken. */
  unheard(task: Task): boolean;
  /** What the widget that holds the field says, once one was found. */
  said(task: Task): WidgetAnswer | undefined;
  /** Asks the widgets again what they hold. */
  recall(tasks: readonly Task[], boundOf: (task: Task) => BoundField | undefined): Promise<void>;
}

export function ladder({ edits, widgets }: Writer): Ladder {
  const used = new Map<Task, number>();
  const waiting = new Map<Task, BoundField>();
  const answers = new Map<Task, WidgetAnswer>();
  const silenced = new Set<Task>();

  const ask = async (wanted: readonly (readonly [Task, BoundField])[], writing: boolean): Promise<void> => {
    const found = await widgets.ask(
      wanted.map(([{ field, to, markup }, { control }]) => {
        const given = writing && { text: markup ?? typedFor(control, to), markup: markup !== undefined };
        return { element: control.element, ...given, figure: !isNarrative(field) };
      }),
    );
    wanted.forEach(([task], index) => {
      const answer = found[index];
      if (answer?.by !== undefined) answers.set(task, answer);
    });
  };

  return {
    put(task, bound) {
      const at = used.get(task) ?? 0;
      const rung = handOf(bound.control)?.rungs[at];
      if (!rung) return false;
      used.set(task, at + 1);
      if (rung === 'widget') {
        waiting.set(task, bound);
        return true;
      }
      // A handler of the page that throws ends up in the page's console, not here: events do not pass errors on.
      const listening = listenAt(bound.control);
      const under = edits.apart(() => rung(typedFor(bound.control, task.to), task.markup));
      if (listening.heard()) silenced.delete(task);
      else silenced.add(task);
      edits.forget(bound.control.element);
      if (!(under instanceof Promise)) return true;
      return under.then(() => {
        edits.forget(bound.control.element);
        return true;
      });
    },
    async flush() {
      const wanted = [...waiting];
      waiting.clear();
      await ask(wanted, true);
      for (const [, bound] of wanted) edits.forget(bound.control.element);
    },
    unheard: (task) => silenced.has(task) && answers.get(task)?.now === undefined,
    said: (task) => answers.get(task),
    async recall(tasks, boundOf) {
      const wanted = tasks.flatMap((task) => {
        const bound = answers.has(task) ? boundOf(task) : undefined;
        return bound ? [[task, bound] as const] : [];
      });
      await ask(wanted, false);
    },
  };
}

/** Whether an event of the write comes through to the control itself; those of other kinds are not asked. */
function listenAt({ kind, element }: Control): { heard(): boolean } {
  if (kind !== 'text' && kind !== 'textarea') return { heard: () => true };
  const end = new AbortController();
  const heard = new Set<string>();
  for (const type of ['input', 'change']) listen(element, type, () => void heard.add(type), { capture: true, passive: true, signal: end.signal });
  return {
    heard() {
      end.abort();
      return heard.size === 2;
    },
  };
}

/** What is typed to have the control say a text. */
function typedFor({ blank }: Control, text: string): string {
  return text === blank ? '' : text;
}
