/** What one frame shows. */
export interface PageCopy {
  html: string;
  title: string;
  /** Without the port only where there is none: `www.example.gov.cn:8080`. */
  host: string;
}

/**
 * Runs in a page's frame, injected for one call, and can use nothing but what stands in its own body. Copies what the frame shows: open
 * shadow roots as they are laid out, nothing hidden, no script, no picture, no style. Built in a document of its own: no code of the page
 * runs for the copy, nothing of the page changes.
 */
export function copyPage(): PageCopy {
  const inert = document.implementation.createHTMLDocument(document.title);
  const left = /^(?:script|style|noscript|template|img|picture|svg|canvas|video|audio|object|embed|iframe|frame|link)$/i;
  const isHidden = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return style?.display === 'none' || style?.visibility === 'hidden' || style?.visibility === 'collapse';
  };
  const shownIn = (element: Element): Iterable<Node> => {
    const slotted = element instanceof HTMLSlotElement ? element.assignedNodes({ flatten: true }) : [];
    return slotted.length > 0 ? slotted : (element.shadowRoot ?? element).childNodes;
  };
  const copyInto = (place: Element, nodes: Iterable<Node>): void => {
    for (const node of nodes) {
      if (node.nodeType === Node.TEXT_NODE) place.append(inert.importNode(node));
      if (!(node instanceof Element) || left.test(node.localName)) continue;
      // What is visible inside something invisible is rare, and dropped: absent, never wrong.
      if (isHidden(node)) continue;
      const copy = inert.importNode(node, false);
      for (const name of ['style', 'hidden']) copy.removeAttribute(name);
      place.append(copy);
      copyInto(copy, shownIn(node));
    }
  };
  for (const meta of Array.from(document.querySelectorAll('meta[name]'))) inert.head.append(inert.importNode(meta));
  if (document.body) copyInto(inert.body, document.body.childNodes);
  return { html: `<!doctype html>${inert.documentElement.outerHTML}`, title: document.title, host: location.host };
}
