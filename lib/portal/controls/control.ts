import type { Control } from '../binding';
import { attributeOf, isTag } from '../dom';
import { editorBodyOf, isEditable } from '../entries';
import { contenteditableControl } from './contenteditable';
import { frameControl } from './frame';
import { selectControl } from './select';
import { textControl } from './text';
import { textareaControl } from './textarea';

/** The way to read an entry; undefined for a kind of control not known. */
export function controlOf(element: Element): Control | undefined {
  if (isTag(element, 'input')) return textControl(element);
  if (isTag(element, 'textarea')) return textareaControl(element);
  if (isTag(element, 'select')) return selectControl(element);
  if (isEditable(element)) return contenteditableControl(element as HTMLElement);
  return editorBodyOf(element) && frameControl(element as HTMLElement);
}

/** Whether the page lets its user change the control now. */
export function stateOf(element: Element): 'writable' | 'readonly' | 'disabled' {
  if (element.matches(':disabled') || attributeOf(element, 'aria-disabled') === 'true') return 'disabled';
  const readOnly = (isTag(element, 'input') || isTag(element, 'textarea')) && element.readOnly;
  return readOnly || attributeOf(element, 'aria-readonly') === 'true' ? 'readonly' : 'writable';
}
