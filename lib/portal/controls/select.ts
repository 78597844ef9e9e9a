import { normalizeText, sameCellText } from '../../report/values';
import type { Control } from '../binding';
import { textContentOf } from '../dom';
import { asAutofill } from './events';
import type { Hand } from './hand';

/** A list to choose from: it can only hold what it offers. */
export function selectControl(element: HTMLSelectElement): Control {
  return {
    kind: 'select',
    element,
    read: () => {
      const chosen = element.selectedOptions[0];
      return chosen ? saidBy(chosen) : '';
    },
  };
}

export function selectHand(element: HTMLSelectElement): Hand {
  const choose = (text: string): void => {
    const index = optionFor(element, text);
    if (index === undefined) return;
    asAutofill(element, () => {
      element.selectedIndex = index;
    });
  };
  return { unfit: (text) => (optionFor(element, text) === undefined ? unoffered(element, text) : undefined), rungs: [choose, 'widget'] };
}

/** What an option stands for: what a person reads, and nothing for `请选择`. */
function saidBy(option: HTMLOptionElement): string {
  const text = normalizeText(option.label || textContentOf(option));
  if (/^\D*$/.test(text) && (option.value === '' || /请选择/.test(text))) return '';
  // `3件` is the figure 3: the unit is the column's.
  return text.replace(/^([\d.,]+)\s*[件条个项次份元万]+$/, '$1');
}

/**
 * Position of the one option that says the text; undefined when none does, or several do with different values. What is
 * read decides, not the `value` behind it: of 无 and 有 the values 0 and 1 are no counts.
 */
function optionFor(element: HTMLSelectElement, text: string): number | undefined {
  const options = [...element.options];
  const fitting = options.filter((option) => !option.disabled && sameCellText(saidBy(option), text));
  const [first] = fitting;
  if (!first) return text === '' && element.options.length > 0 && saidBy(element.options[0]!) === '' ? 0 : undefined;
  return fitting.every(({ value }) => value === first.value) ? options.indexOf(first) : undefined;
}

function unoffered(element: HTMLSelectElement, text: string): string {
  const offered = [...element.options].map((option) => normalizeText(option.label || textContentOf(option))).filter(Boolean);
  const some = offered.length > 6 ? `${offered.slice(0, 5).join('、')}等 ${offered.length} 项` : offered.join('、');
  return `网页上这一格只能选“${some}”，没有“${text.slice(0, 20)}”。请在网页上选。`;
}
