import type { TargetedClipboardEvent, TargetedCompositionEvent, TargetedFocusEvent, TargetedInputEvent, TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import type { CellId } from '../../../lib/report/types';
import { rowsOfText } from './block-text';
import { copyBlock, pasteClip } from './clipboard';
import { intentOf } from './keys';
import type { Clip } from './paste-offers';
import { clear, edit, enter, perform, type Deps, type ReadTables } from './sheet-acts';

const cellAt = (target: EventTarget | null): { cell: CellId; input: HTMLInputElement } | undefined =>
  target instanceof HTMLInputElement && target.dataset['cell'] ? { cell: target.dataset['cell'], input: target } : undefined;

/** The events of one table, handled once at the table: 200 inputs carry no handlers. */
export function sheetEvents(deps: Deps) {
  const { model, lattice, readTables } = deps;
  let dragFrom: CellId | undefined;
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
      dragFrom = event.button === 0 && !event.shiftKey ? at?.cell : undefined;
      if (!at || !head) return;
      if (event.shiftKey && head !== at.cell) {
        event.preventDefault();
        model.selection.value = { anchor: model.selection.peek()?.anchor ?? head, head: at.cell };
      } else model.selection.value = undefined;
    },
    onMouseOver(event: TargetedMouseEvent<HTMLTableElement>) {
      const at = cellAt(event.target) ?? cellAt(event.target instanceof Element ? event.target.querySelector(':scope > input') : null);
      if (!at || dragFrom === undefined || (event.buttons & 1) === 0 || model.caret.peek()) return;
      const extended = at.cell !== dragFrom || model.selection.peek() !== undefined;
      if (extended) model.selection.value = { anchor: dragFrom, head: at.cell };
    },
    /** A selected figure is not dragged as text: dragging selects cells. */
    onDragStart: (event: DragEvent) => event.preventDefault(),
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
      if (intent && perform(deps, at.cell, intent)) event.preventDefault();
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
      if (!at || !event.clipboardData) return;
      const clip = clipOf(event.clipboardData, readTables);
      if (pasteClip(model, lattice, at.cell, clip)) event.preventDefault();
    },
  };
}

/** Tables first: they know merged cells. Their text as a fallback, and where the table is one cell only. */
function clipOf(data: DataTransfer, readTables: ReadTables): Clip {
  const html = data.getData('text/html');
  const text = { rows: rowsOfText(data.getData('text/plain')), named: new Map() };
  const table = html === '' ? undefined : readTables(html);
  return table && table.rows.flat().length > 1 ? table : text;
}

function clip(event: TargetedClipboardEvent<HTMLTableElement>, textFor: (cell: CellId) => string | undefined): void {
  const at = cellAt(event.target);
  const text = at && textFor(at.cell);
  if (text === undefined || !event.clipboardData) return;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
}
