import type { Control } from '../binding';
import { valueControl } from './value';

export function textareaControl(element: HTMLTextAreaElement): Control {
  return valueControl(element, 'textarea', false);
}
