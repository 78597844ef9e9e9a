/**
 * Runs in the page's own world, injected for one call: a `javascript:` address runs for nobody else's click. Clicks the
 * element that bears the attribute `name`, in this document, its frames or its open shadow roots; false when there is none.
 */
export function pressMarked(name: string): boolean {
  const find = (root: Document | ShadowRoot): HTMLElement | undefined => {
    const here = root.querySelector<HTMLElement>(`[${name}]`);
    if (here) return here;
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot ?? (/^i?frame$/i.test(element.localName) && (element as HTMLIFrameElement).contentDocument);
      const found = inner ? find(inner) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const element = find(document);
  element?.click();
  return element !== undefined;
}
