import type { Control } from '../binding';
import { asAutofill, asTyping } from './events';

export function textareaControl(element: HTMLTextAreaElement): Control {
  return {
    kind: 'textarea',
    element,
    numeric: false,
    maxLength: element.maxLength >= 0 ? element.maxLength : undefined,
    read: () => element.value,
    write: (text) =>
      asAutofill(element, () => {
        element.value = text;
      }),
    insist: (text) => asTyping(element, text, () => element.select()),
  };
}
