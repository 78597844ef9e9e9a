import type { Signal } from '@preact/signals';
import type { Cause } from '../../../lib/report/causes';
import type { FieldId } from '../../../lib/report/types';
import { waiverOf } from '../../../lib/report/waived';
import { signWords } from '../../level';
import { signedCells, suspectOf } from './causes';
import type { EditorModel } from './model';

interface EditorKeysDeps {
  model: EditorModel;
  goTo(field: FieldId, span?: readonly [number, number]): void;
  select(section: number): void;
  section: Signal<number>;
  /** Speaks to a screen reader. */
  say(words: string): void;
  signal: AbortSignal;
}

/** Keys that work wherever the focus is in the editor: F8, Alt+Enter, Alt+PageUp and PageDown, undo and redo outside text. */
export function editorKeys({ model, goTo, select, section, say, signal }: EditorKeysDeps): void {
  let last = -1;
  const visit = (direction: 1 | -1) => {
    const report = model.store.report.peek();
    const open = model.causes.peek().filter(({ findings }) => !findings.every((finding) => waiverOf(finding, report)));
    if (open.length === 0) return say('没有待处理的问题');
    last = (((last < 0 && direction < 0 ? 0 : last) + direction) % open.length + open.length) % open.length;
    const cause = open[last]!;
    const field = fieldOf(cause);
    if (field) goTo(field);
    document.getElementById(`cause-${model.causes.peek().indexOf(cause)}`)?.scrollIntoView({ block: 'nearest' });
    say([signWords[cause.level], cause.claim, cause.basis].filter((words) => words !== '').join('，'));
  };
  const correct = () => {
    const cell = model.current.peek();
    const suspect = model.causes.peek().map(suspectOf).find((one) => one?.cell === cell);
    if (!suspect || !model.editable.peek()) return;
    model.change([{ cell: suspect.cell, value: suspect.expected }]);
    say(`已改为 ${suspect.expected}`);
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.defaultPrevented) return;
      const handled = perform(event);
      if (handled) event.preventDefault();
    },
    { signal },
  );
  function perform(event: KeyboardEvent): boolean {
    if (event.key === 'F8') return visit(event.shiftKey ? -1 : 1), true;
    if (event.altKey && event.key === 'Enter') return correct(), true;
    if (event.altKey && (event.key === 'PageDown' || event.key === 'PageUp')) {
      const to = section.peek() + (event.key === 'PageDown' ? 1 : -1);
      if (to >= 1 && to <= model.edition.sections.length) select(to);
      return true;
    }
    const inText = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (inText || !(event.ctrlKey || event.metaKey)) return false;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return false;
    const place = key === 'y' || event.shiftKey ? model.redo() : model.undo();
    if (place) goTo(place.field, place.span);
    return true;
  }
}

function fieldOf(cause: Cause): FieldId | undefined {
  const first = cause.findings[0]!;
  return suspectOf(cause)?.cell ?? signedCells(first)[0] ?? first.narrative ?? first.cells[0];
}
