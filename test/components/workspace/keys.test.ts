import { describe, expect, it } from 'vitest';
import { intentOf, type KeyPress } from '../../../components/workspace/editor/keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});
const ready = { editing: false, block: false };
const editing = { editing: true, block: false };

describe('intentOf', () => {
  it('leaves every key to the input method while it composes', () => {
    for (const key of ['Enter', 'Escape', 'Tab', 'ArrowDown', 'F2']) {
      expect(intentOf(press(key, { isComposing: true }), ready)).toBeUndefined();
    }
    expect(intentOf(press('Process'), ready)).toBeUndefined();
    expect(intentOf(press('Enter', { keyCode: 229 }), ready)).toBeUndefined();
  });

  it('spreads the first row of a block with Ctrl+D, and leaves the key to the browser elsewhere', () => {
    expect(intentOf(press('d', { ctrlKey: true }), { editing: false, block: true })).toEqual({ kind: 'spreadDown' });
    expect(intentOf(press('d', { ctrlKey: true }), ready)).toBeUndefined();
  });

  it('moves with Enter, Tab and the arrows', () => {
    expect(intentOf(press('Enter'), ready)).toEqual({ kind: 'move', step: 'down', extend: false });
    expect(intentOf(press('Enter', { shiftKey: true }), ready)).toEqual({ kind: 'move', step: 'up', extend: false });
    expect(intentOf(press('Tab'), ready)).toEqual({ kind: 'move', step: 'next', extend: false });
    expect(intentOf(press('ArrowLeft'), ready)).toEqual({ kind: 'move', step: 'left', extend: false });
    expect(intentOf(press('ArrowLeft', { shiftKey: true }), ready)).toEqual({ kind: 'move', step: 'left', extend: true });
    expect(intentOf(press('End', { ctrlKey: true }), ready)).toEqual({ kind: 'move', step: 'last', extend: false });
  });

  it('gives left, right, Home, End and Delete to the text while its caret is shown', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Delete']) expect(intentOf(press(key), editing)).toBeUndefined();
    expect(intentOf(press('ArrowDown'), editing)).toEqual({ kind: 'move', step: 'down', extend: false });
  });

  it('clears a block with Backspace, one cell only with Delete', () => {
    expect(intentOf(press('Backspace'), ready)).toBeUndefined();
    expect(intentOf(press('Backspace'), { editing: false, block: true })).toEqual({ kind: 'clear' });
    expect(intentOf(press('Delete'), ready)).toEqual({ kind: 'clear' });
  });

  it('undoes and redoes', () => {
    expect(intentOf(press('z', { ctrlKey: true }), ready)).toEqual({ kind: 'undo' });
    expect(intentOf(press('Z', { ctrlKey: true, shiftKey: true }), ready)).toEqual({ kind: 'redo' });
    expect(intentOf(press('y', { metaKey: true }), ready)).toEqual({ kind: 'redo' });
  });

  it('leaves plain letters, digits and Alt keys alone', () => {
    for (const key of ['1', 'a', '　']) expect(intentOf(press(key), ready)).toBeUndefined();
    expect(intentOf(press('ArrowDown', { altKey: true }), ready)).toBeUndefined();
  });
});
