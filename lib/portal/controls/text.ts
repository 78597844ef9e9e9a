import type { Control } from '../binding';
import { asAutofill, asTyping } from './events';

/** `input` of type text, number, tel or none. */
export function textControl(element: HTMLInputElement): Control {
  const numeric = element.type === 'number';
  return {
    kind: 'text',
    element,
    numeric,
    maxLength: !numeric && element.maxLength >= 0 ? element.maxLength : undefined,
    read: () => element.value,
    write: (text) =>
      asAutofill(element, () => {
        element.value = text;
      }),
    insist: (text) => asTyping(element, text, () => element.select()),
  };
}
