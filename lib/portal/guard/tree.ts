import { matches } from '../dom';
import { outerOf } from '../page';

/** The form an element belongs to: by its `form` attribute, else the nearest around it. */
export function formAround(element: Element): HTMLFormElement | undefined {
  if (matches(element, 'button, input, select, textarea')) {
    const owner = (element as HTMLInputElement).form;
    if (owner) return owner;
  }
  let node: Element | null = element;
  while (node && !matches(node, 'form')) node = outerOf(node);
  return (node as HTMLFormElement | null) ?? undefined;
}

/** Whether it takes up room and is not made invisible. */
export function isShown(element: Element): boolean {
  if (Element.prototype.getClientRects.call(element).length === 0) return false;
  return getComputedStyle(element).visibility !== 'hidden';
}
