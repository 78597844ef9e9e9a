import { listen } from './dom';

/** What the clerk's own hand changed in the page; the page's scripts and our writes do not count. */
export interface Edits {
  has(element: Element): boolean;
  /** Our write settles the matter: what was typed before it is no longer an edit. */
  forget(element: Element): void;
  /** Runs a write of ours, which never throws: the trusted events it causes are not the clerk's. */
  apart(write: () => void): void;
}

export function watchEdits(page: Document, signal: AbortSignal): Edits {
  const edited = new WeakSet<Element>();
  let apart = false;
  const note = (event: Event): void => {
    if (event.isTrusted && !apart && event.target instanceof Element) edited.add(event.target);
  };
  listen(page, 'input', note, { capture: true, passive: true, signal });
  return {
    has: (element) => edited.has(element),
    forget: (element) => {
      edited.delete(element);
    },
    apart: (write) => {
      apart = true;
      write();
      apart = false;
    },
  };
}
