import type { Control } from '../binding';
import { attributeOf } from '../dom';
import { editorBodyOf, isEditable } from '../entries';
import { contenteditableControl } from './contenteditable';
import { frameControl } from './frame';
import { selectControl } from './select';
import { textControl } from './text';
import { textareaControl } from './textarea';

/** The way to read an entry; undefined for a kind of control not known. */
export function controlOf(element: Element): Control | undefined {
  if (element instanceof HTMLInputElement) return textControl(element);
  if (element instanceof HTMLTextAreaElement) return textareaControl(element);
  if (element instanceof HTMLSelectElement) return selectControl(element);
  if (element instanceof HTMLElement && isEditable(element)) return contenteditableControl(element);
  return editorBodyOf(element) && frameControl(element as HTMLElement);
}

/** Whether the page lets its user change the control now. */
export function stateOf(element: Element): 'writable' | 'readonly' | 'disabled' {
  if (element.matches(':disabled') || attributeOf(element, 'aria-disabled') === 'true') return 'disabled';
  const readOnly = (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && element.readOnly;
  return readOnly || attributeOf(element, 'aria-readonly') === 'true' ? 'readonly' : 'writable';
}
