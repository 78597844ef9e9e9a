import type { Control } from '../binding';
import { asAutofill, asTyping } from './events';

/** What `input` and `textarea` have in common: a text of their own, with a limit. */
export function valueControl(element: HTMLInputElement | HTMLTextAreaElement, kind: Control['kind'], numeric: boolean): Control {
  const { maxLength } = element;
  return {
    kind,
    element,
    numeric,
    maxLength: !numeric && maxLength >= 0 ? maxLength : undefined,
    read: () => element.value,
    write: (text) =>
      asAutofill(element, () => {
        element.value = text;
      }),
    insist: (text) => asTyping(element, text, () => element.select()),
  };
}
