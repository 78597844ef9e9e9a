import { activeElementOf, windowOf } from '../dom';
import { pause } from '../pause';

/**
 * The order in which Chromium's own autofill speaks to a page: focus, a key without a name, the value, input, change,
 * the key's release, blur. Frameworks, key handlers and blur-committed fields all hear it, with or without real focus.
 */
function tell(element: Element, event: Event): void {
  EventTarget.prototype.dispatchEvent.call(element, event);
}

const across = { bubbles: true, composed: true };
const key = { ...across, cancelable: true, key: 'Unidentified' };

/** Runs `put` where the browser would change the value. The events are those of the element's own frame. */
export function asAutofill(element: Element, put: () => void): void {
  const view = windowOf(element);
  const { Event, FocusEvent, InputEvent, KeyboardEvent } = view;
  tell(element, new FocusEvent('focus', { composed: true, view }));
  tell(element, new FocusEvent('focusin', { ...across, view }));
  tell(element, new KeyboardEvent('keydown', { ...key, view }));
  put();
  tell(element, new InputEvent('input', { ...across, inputType: 'insertReplacementText', view }));
  tell(element, new Event('change', { bubbles: true }));
  tell(element, new KeyboardEvent('keyup', { ...key, view }));
  tell(element, new FocusEvent('blur', { composed: true, view }));
  tell(element, new FocusEvent('focusout', { ...across, view }));
}

/**
 * Types over a selection with real focus, so that the page gets a trusted input event. What had the focus gets it back.
 * `select` selects what is to be replaced. As HTML only what an editor itself held before goes back into it.
 */
export function asTyping(element: HTMLElement, text: string, select: () => void, command: 'insertText' | 'insertHTML' = 'insertText'): void {
  withFocus(element, () => {
    select();
    const page = element.ownerDocument;
    const run = Document.prototype.execCommand;
    if (text === '') run.call(page, 'delete');
    else run.call(page, command, false, text);
    const { Event, KeyboardEvent } = windowOf(element);
    tell(element, new KeyboardEvent('keyup', key));
    tell(element, new Event('change', { bubbles: true }));
  });
}

/** How long editors take to notice that the selection has changed. */
const settling = 250;

/**
 * Pastes over a selection: editors that keep a model of their own take a paste where they undo what the browser typed.
 * False when nobody in the page answered it. `markup` is what the same editor held before.
 */
export async function asPaste(element: HTMLElement, text: string, select: () => void, markup?: string): Promise<boolean> {
  element.focus({ preventScroll: true });
  select();
  await pause(settling);
  const { ClipboardEvent, DataTransfer, InputEvent } = windowOf(element);
  const isTaken = (inputType: string, dataTransfer?: DataTransfer): boolean => {
    const insert = new InputEvent('beforeinput', { ...across, cancelable: true, inputType, dataTransfer });
    tell(element, insert);
    return insert.defaultPrevented;
  };
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (markup !== undefined) clipboardData.setData('text/html', markup);
  const paste = new ClipboardEvent('paste', { ...across, cancelable: true, clipboardData });
  if (text === '') {
    if (!isTaken('deleteContentBackward')) return false;
  } else {
    tell(element, paste);
    // Some leave the paste to the browser and wait for what it means to insert.
    if (!paste.defaultPrevented && !isTaken('insertFromPaste', clipboardData)) return false;
  }
  await pause(settling);
  withFocus(element, () => undefined);
  return true;
}

function withFocus(element: HTMLElement, work: () => void): void {
  const { FocusEvent } = windowOf(element);
  const before = activeElementOf(element.ownerDocument) as HTMLElement | null;
  element.focus({ preventScroll: true });
  work();
  element.blur();
  tell(element, new FocusEvent('blur', { composed: true }));
  tell(element, new FocusEvent('focusout', across));
  if (before !== element) before?.focus?.({ preventScroll: true });
}
