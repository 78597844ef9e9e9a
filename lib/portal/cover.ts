import { closest, parentOf, scrollOf } from './dom';

/** Said of what something else lies on. */
export const coverReason = '这一格被别的内容盖住了，点不到。';

/**
 * Which of these elements lie under something else, so that a person cannot click into them. Every one is scrolled into view if need
 * be, and all goes back where it was before the page is drawn again.
 */
export function coveredAmong(elements: readonly Element[]): Set<Element> {
  const scrolled = new Map<Element, { left: number; top: number }>();
  const covered = elements.filter((element) => {
    if (seemsFree(element)) return false;
    for (let outer = parentOf(element); outer; outer = parentOf(outer)) if (!scrolled.has(outer)) scrolled.set(outer, scrollOf(outer));
    // What is fixed to the window, such as a page's head, covers it at one place of the window and not at another.
    return !(['center', 'end', 'start'] as const).some((block) => {
      Element.prototype.scrollIntoView.call(element, { block, inline: 'nearest', behavior: 'instant' });
      return seemsFree(element);
    });
  });
  const scrollTo: (this: Element, options: ScrollToOptions) => void = Element.prototype.scrollTo;
  for (const [element, { left, top }] of scrolled) scrollTo.call(element, { left, top, behavior: 'instant' });
  return new Set(covered);
}

/** Nothing but the element itself, what is in it and what it is in, lies at its middle; our own marks do not count. */
function seemsFree(element: Element): boolean {
  const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element);
  const root = Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
  const [upper] = root.elementsFromPoint(left + width / 2, top + height / 2).filter((other) => !closest(other, 'nianbao-root'));
  if (!upper) return false;
  return element.contains(upper) || upper.contains(element) || closest(upper, 'label')?.contains(element) === true;
}
