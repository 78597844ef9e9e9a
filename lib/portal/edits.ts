import { listen } from './dom';

/** What the clerk's own hand changed in the page; the page's scripts and our writes do not count. */
export interface Edits {
  has(element: Element): boolean;
  /** Our write settles the matter: what was typed before it is no longer an edit. */
  forget(element: Element): void;
  /** Runs a write of ours: the trusted events it causes at once are not the clerk's. */
  apart<T>(write: () => T): T;
}

export function watchEdits(page: Document, signal: AbortSignal): Edits {
  const edited = new WeakSet<Element>();
  let apart = false;
  const note = (event: Event): void => {
    // Outside a shadow root the event seems to come from its host.
    const target = event.composedPath()[0];
    if (event.isTrusted && !apart && target instanceof Element) edited.add(target);
  };
  listen(page, 'input', note, { capture: true, passive: true, signal });
  return {
    has: (element) => edited.has(element),
    forget: (element) => {
      edited.delete(element);
    },
    apart: (write) => {
      apart = true;
      try {
        return write();
      } finally {
        apart = false;
      }
    },
  };
}
