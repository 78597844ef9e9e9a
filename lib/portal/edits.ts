import { closest, listen } from './dom';
import { editorBodyOf, isEditable } from './entries';

/** What the clerk's own hand changed in the page; the page's scripts and our writes do not count. */
export interface Edits {
  has(element: Element): boolean;
  /** Our write settles the matter: what was typed before it is no longer an edit. */
  forget(element: Element): void;
  /** Hears what is typed in an editor's frame too; `changed` is called then. */
  follow(frame: Element, changed: () => void): void;
  /** Runs a write of ours: the trusted events it causes at once are not the clerk's. */
  apart<T>(write: () => T): T;
}

export function watchEdits(page: Document, signal: AbortSignal): Edits {
  const edited = new WeakSet<Element>();
  const followed = new WeakSet<Document>();
  let apart = false;
  const note = (event: Event, target: unknown): void => {
    if (event.isTrusted && !apart && target instanceof Element) edited.add(target);
  };
  const options = { capture: true, passive: true, signal };
  // Outside a shadow root the event seems to come from its host.
  listen(page, 'input', (event) => note(event, event.composedPath()[0]), options);
  // Editors with a model of their own take the key and let no input follow.
  listen(page, 'beforeinput', (event) => note(event, boxAround(event.composedPath()[0])), options);
  return {
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
  const box = target instanceof Element ? closest(target, '[contenteditable]') : null;
  return box && isEditable(box) ? box : undefined;
}
