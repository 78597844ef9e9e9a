import type { Control } from '../binding';
import type { Hand } from './hand';
import { valueHand } from './value';

export function textareaControl(element: HTMLTextAreaElement): Control {
  return { kind: 'textarea', element, read: () => element.value };
}

export function textareaHand(element: HTMLTextAreaElement): Hand {
  return valueHand(element, () => undefined);
}
