import type { Control } from '../binding';
import { asTyping } from './events';

/** An element the page lets one type into. Changed by the browser's own editing, so that its editor hears of it. */
export function contenteditableControl(element: HTMLElement): Control {
  const page = element.ownerDocument;
  const selectAll = (): void => {
    Document.prototype.getSelection.call(page)?.selectAllChildren(element);
  };
  const type = (text: string): void => asTyping(element, text, selectAll);
  return {
    kind: 'contenteditable',
    element,
    numeric: false,
    read: () => (element.innerText ?? element.textContent ?? '').replace(/\u00A0/g, ' ').replace(/\n+$/, ''),
    write: type,
    insist: type,
  };
}
