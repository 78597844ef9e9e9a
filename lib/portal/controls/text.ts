import type { Control } from '../binding';
import { valueControl } from './value';

/** `input` of type text, number, tel or none. */
export function textControl(element: HTMLInputElement): Control {
  return valueControl(element, 'text', element.type === 'number');
}
