import type { Step } from './navigation';

/** What a key asks of the sheet. */
export type Intent =
  | { kind: 'move'; step: Step; extend: boolean }
  | { kind: 'edit' }
  | { kind: 'restore' }
  | { kind: 'clear' }
  | { kind: 'selectAll' }
  | { kind: 'spreadDown' }
  | { kind: 'undo' }
  | { kind: 'redo' };

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  /** 229: the key went to the input method, whatever `isComposing` says. */
  keyCode?: number;
}

export interface CellState {
  /** The caret is in the text (after F2 or a double click): left, right, Home and End belong to it. */
  editing: boolean;
  /** More than one cell is selected. */
  block: boolean;
}

const arrows: Readonly<Record<string, Step>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Undefined: the key belongs to the input, the input method or the browser. */
export function intentOf(press: KeyPress, { editing, block }: CellState): Intent | undefined {
  if (press.isComposing || press.key === 'Process' || press.keyCode === 229 || press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return commandOf(press, { editing, block });
  const move = (step: Step, extend = false): Intent => ({ kind: 'move', step, extend });
  const arrow = arrows[press.key];
  if (arrow) {
    const belongsToText = editing && (arrow === 'left' || arrow === 'right');
    return belongsToText ? undefined : move(arrow, press.shiftKey && !editing);
  }
  switch (press.key) {
    case 'Enter':
      return move(press.shiftKey ? 'up' : 'down');
    case 'Tab':
      return move(press.shiftKey ? 'previous' : 'next');
    case 'Home':
      return editing ? undefined : move('rowStart', press.shiftKey);
    case 'End':
      return editing ? undefined : move('rowEnd', press.shiftKey);
    case 'F2':
      return { kind: 'edit' };
    case 'Escape':
      return { kind: 'restore' };
    case 'Delete':
      return editing ? undefined : { kind: 'clear' };
    case 'Backspace':
      return block ? { kind: 'clear' } : undefined;
    default:
      return undefined;
  }
}

function commandOf(press: KeyPress, { editing, block }: CellState): Intent | undefined {
  switch (press.key.toLowerCase()) {
    case 'home':
      return { kind: 'move', step: 'first', extend: press.shiftKey };
    case 'end':
      return { kind: 'move', step: 'last', extend: press.shiftKey };
    case 'd':
      return block ? { kind: 'spreadDown' } : undefined;
    case 'a':
      return editing ? undefined : { kind: 'selectAll' };
    case 'z':
      return { kind: press.shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    default:
      return undefined;
  }
}
