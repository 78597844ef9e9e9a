import { isElement, listen } from './dom';
import { editorBodyOf, isEditable } from './entries';
import { closestIn } from './page';

/** What the clerk's own hand changed in the page; the page's scripts and our writes do not count. */
export interface Edits {
  has(element: Element): boolean;
  /** Our write settles the matter: what was typed before it is no longer an edit. */
  forget(element: Element): void;
  /** Hears what is typed in an editor's frame too; `changed` is called then. */
  follow(frame: Element, changed: () => void): void;
  /** Runs a write of ours: the trusted events it causes at once are not the clerk's. */
  apart<T>(write: () => T): T;
  /** From now on what is typed in this document counts. */
  hear(document: Document): void;
}

export function watchEdits(signal: AbortSignal): Edits {
  const edited = new WeakSet<Element>();
  const followed = new WeakSet<Document>();
  let apart = false;
  const note = (event: Event, target: unknown): void => {
    if (event.isTrusted && !apart && target) edited.add(target as Element);
  };
  const options = { capture: true, passive: true, signal };
  return {
    hear(document) {
      // Outside a shadow root the event seems to come from its host.
      listen(document, 'input', (event) => note(event, event.composedPath()[0]), options);
      // Editors with a model of their own take the key and let no input follow.
      listen(document, 'beforeinput', (event) => note(event, boxAround(event.composedPath()[0])), options);
    },
    has: (element) => edited.has(element),
    forget: (element) => {
      edited.delete(element);
    },
    follow: (frame, changed) => {
      const inner = editorBodyOf(frame)?.ownerDocument;
      if (!inner || followed.has(inner)) return;
      followed.add(inner);
      const heard = (event: Event): void => {
        note(event, frame);
        changed();
      };
      for (const type of ['input', 'beforeinput']) listen(inner, type, heard, options);
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

/** The element of an editor in which something is typed; undefined for a field that tells itself what it took. */
function boxAround(target: unknown): Element | undefined {
  const box = isElement(target as Node) ? closestIn(target as Element, '[contenteditable]') : null;
  return box && isEditable(box) ? box : undefined;
}
