import type { TargetedClipboardEvent, TargetedCompositionEvent, TargetedFocusEvent, TargetedInputEvent, TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import type { CellId } from '../../../lib/report/types';
import { textOf } from '../../../lib/report/values';
import { copyBlock, pasteBlock } from './clipboard';
import { intentOf, type Intent } from './keys';
import type { EditorModel } from './model';
import { stepFrom, type Lattice } from './navigation';
import { cellOf } from '../../../lib/report/editions/catalogue';

type Inputs = ReadonlyMap<CellId, HTMLInputElement>;

const cellAt = (target: EventTarget | null): { cell: CellId; input: HTMLInputElement } | undefined =>
  target instanceof HTMLInputElement && target.dataset['cell'] ? { cell: target.dataset['cell'], input: target } : undefined;

/** The events of one table, handled once at the table: 200 inputs carry no handlers. */
export function sheetEvents(model: EditorModel, lattice: Lattice, inputs: Inputs) {
  return {
    onFocusIn(event: TargetedFocusEvent<HTMLTableElement>) {
      const at = cellAt(event.target);
      if (!at) return;
      enter(model, at.cell);
      at.input.select();
    },
    onFocusOut(event: TargetedFocusEvent<HTMLTableElement>) {
      model.endTyping();
      model.caret.value = false;
      if (!(event.relatedTarget instanceof Element) || !event.currentTarget.contains(event.relatedTarget)) model.selection.value = undefined;
    },
    onMouseDown(event: TargetedMouseEvent<HTMLTableElement>) {
      const at = cellAt(event.target);
      const head = model.current.peek();
      if (!at || !head) return;
      if (event.shiftKey && head !== at.cell) {
        event.preventDefault();
        model.selection.value = { anchor: model.selection.peek()?.anchor ?? head, head: at.cell };
      } else model.selection.value = undefined;
    },
    onClick(event: TargetedMouseEvent<HTMLTableElement>) {
      const at = cellAt(event.target);
      if (at && !model.caret.peek() && !event.shiftKey) at.input.select();
    },
    onDblClick(event: TargetedMouseEvent<HTMLTableElement>) {
      const at = cellAt(event.target);
      if (at) edit(model, at.cell, at.input);
    },
    onInput(event: TargetedInputEvent<HTMLTableElement>) {
      const at = cellAt(event.target);
      if (at && !event.isComposing) model.type(at.cell, at.input.value);
    },
    onCompositionEnd(event: TargetedCompositionEvent<HTMLTableElement>) {
      const at = cellAt(event.target);
      if (at) model.type(at.cell, at.input.value);
    },
    onKeyDown(event: TargetedKeyboardEvent<HTMLTableElement>) {
      const at = cellAt(event.target);
      if (!at) return;
      const block = model.block.peek().length > 0;
      const intent = intentOf(event, { editing: model.caret.peek(), block });
      if (intent && perform(model, lattice, inputs, at.cell, intent)) event.preventDefault();
    },
    onCopy: (event: TargetedClipboardEvent<HTMLTableElement>) => clip(event, (at) => copyBlock(model, at)),
    onCut: (event: TargetedClipboardEvent<HTMLTableElement>) =>
      clip(event, (at) => {
        const text = copyBlock(model, at);
        if (text !== undefined) clear(model, at);
        return text;
      }),
    onPaste(event: TargetedClipboardEvent<HTMLTableElement>) {
      const at = cellAt(event.target);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (at && pasteBlock(model, lattice, at.cell, text)) event.preventDefault();
    },
  };
}

function clip(event: TargetedClipboardEvent<HTMLTableElement>, textFor: (cell: CellId) => string | undefined): void {
  const at = cellAt(event.target);
  const text = at && textFor(at.cell);
  if (text === undefined || !event.clipboardData) return;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
}

function enter(model: EditorModel, cell: CellId): void {
  model.current.value = cell;
  model.before = textOf(model.store.report.peek().values[cell]);
  const table = cellOf(model.edition, cell)!.table;
  if (model.entrances.peek()[table] !== cell) model.entrances.value = { ...model.entrances.peek(), [table]: cell };
}

function edit(model: EditorModel, cell: CellId, input: HTMLInputElement): void {
  if (!model.editable.peek()) return;
  if (model.locked.peek().has(cell)) model.unlock(cell);
  model.caret.value = true;
  input.setSelectionRange(input.value.length, input.value.length);
}

function clear(model: EditorModel, cell: CellId): void {
  const cells = model.block.peek().length > 0 ? model.block.peek().flat() : [cell];
  model.change(cells.filter((one) => !model.locked.peek().has(one)).map((one) => ({ cell: one, value: undefined })));
}

/** Whether the intent was carried out; otherwise the browser does what it does. */
function perform(model: EditorModel, lattice: Lattice, inputs: Inputs, cell: CellId, intent: Intent): boolean {
  const goTo = (id: CellId | undefined) => {
    const input = id === undefined ? undefined : inputs.get(id);
    input?.focus();
    return input !== undefined;
  };
  switch (intent.kind) {
    case 'move': {
      const to = stepFrom(lattice, cell, intent.step);
      if (intent.extend) {
        const head = model.selection.peek()?.head ?? cell;
        const next = stepFrom(lattice, head, intent.step) ?? head;
        model.selection.value = { anchor: cell, head: next };
        return true;
      }
      model.selection.value = undefined;
      if (to === undefined) return intent.step !== 'next' && intent.step !== 'previous';
      return goTo(to);
    }
    case 'edit': {
      const input = inputs.get(cell);
      if (input) edit(model, cell, input);
      return true;
    }
    case 'restore':
      model.selection.value = undefined;
      model.restore(cell);
      inputs.get(cell)?.select();
      return true;
    case 'clear':
      clear(model, cell);
      return true;
    case 'selectAll':
      model.selection.value = { anchor: lattice[0]![0]!.cell, head: lattice.at(-1)!.at(-1)!.cell };
      return true;
    case 'undo':
    case 'redo': {
      const field = intent.kind === 'undo' ? model.undo() : model.redo();
      goTo(field);
      return true;
    }
  }
}
