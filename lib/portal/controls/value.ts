import { asAutofill, asTyping } from './events';
import type { Hand } from './hand';

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** What `input` and `textarea` have in common: a text of their own, with a limit. */
export function valueHand(element: Typed, unfit: (text: string) => string | undefined): Hand {
  return {
    unfit: (text) => tooLong(element, text) ?? unfit(text),
    rungs: [
      (text) =>
        asAutofill(element, () => {
          element.value = text;
        }),
      (text) => {
        const wasBlank = text === '' && element.value === '';
        asTyping(element, text, () => {
          // Where there is nothing to delete, deleting is no event: a page that hears typing only would keep the figure.
          if (wasBlank) element.value = '0';
          element.select();
        });
        if (wasBlank && element.value === '0') element.value = '';
      },
      'widget',
    ],
  };
}

/** Scripts may write more than a person could type; the page would not expect it. */
function tooLong({ maxLength, type }: Typed, text: string): string | undefined {
  if (type === 'number' || maxLength < 0 || text.length <= maxLength) return undefined;
  return `网页限 ${maxLength} 字，报告 ${text.length} 字。不截断，请先精简。`;
}
