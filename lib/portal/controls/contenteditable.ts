import type { Control } from '../binding';
import { isFigureEntry } from '../entries';
import { asPaste, asTyping } from './events';
import type { Hand } from './hand';

/** An element the page lets one type into. */
export function contenteditableControl(element: HTMLElement): Control {
  return { kind: 'contenteditable', element, read: () => typedIn(element) };
}

/** What a person reads in it. */
export function typedIn(element: HTMLElement): string {
  return (element.innerText ?? element.textContent ?? '').replace(/\u00A0/g, ' ').replace(/[\u200B\uFEFF]/g, '').replace(/\n+$/, '');
}

/**
 * Changed by the browser's own editing, so that its editor hears of it. A text is first offered to the editor itself,
 * which alone knows how it makes paragraphs.
 */
export function contenteditableHand(element: HTMLElement): Hand {
  const select = (): void => {
    Document.prototype.getSelection.call(element.ownerDocument)?.selectAllChildren(element);
  };
  const type = (text: string): void => asTyping(element, text, select);
  if (isFigureEntry(element)) return { rungs: [type, 'widget'] };
  return { rungs: ['widget', type, (text) => asPaste(element, text, select)] };
}
