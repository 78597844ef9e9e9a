/** Walks and reads that hold in other frames and on forms whose named fields hide their own properties. */

export function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'nodeType' in target && target.nodeType === 1;
}

/** `selector` as the page's own element answers it, whatever fields a form has. */
export function fits(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The parent, across the edge of an open shadow root. */
export function parentOf(node: Node): Node | null {
  const parent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get?.call(node) as Node | null;
  return parent?.nodeType === 11 && 'host' in parent ? (parent as ShadowRoot).host : parent;
}

/** The form an element belongs to: by its `form` attribute, else the nearest around it. */
export function formAround(element: Element): HTMLFormElement | undefined {
  if (fits(element, 'button, input, select, textarea')) {
    const owner = (element as HTMLInputElement).form;
    if (owner) return owner;
  }
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (isElement(node) && fits(node, 'form')) return node as HTMLFormElement;
  }
  return undefined;
}

export function containsDeep(outer: Element, inner: Element): boolean {
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** All elements that fit, in open shadow roots too. */
export function findDeep(root: Document | ShadowRoot | Element, selector: string): Element[] {
  const query = root.nodeType === 1 ? Element.prototype.querySelectorAll : undefined;
  const all = (query ? query.call(root as Element, '*') : (root as Document | ShadowRoot).querySelectorAll('*')) as NodeListOf<Element>;
  const found: Element[] = [];
  for (const element of all) {
    if (fits(element, selector)) found.push(element);
    const shadow = fits(element, 'form') ? null : element.shadowRoot;
    if (shadow) found.push(...findDeep(shadow, selector));
  }
  return found;
}

/** Whether it takes up room and is not made invisible. */
export function isShown(element: Element): boolean {
  if (Element.prototype.getClientRects.call(element).length === 0) return false;
  return getComputedStyle(element).visibility !== 'hidden';
}
