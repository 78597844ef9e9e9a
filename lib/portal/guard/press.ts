import { listen, own, queryAll } from '../dom';

/** What a press consists of before its click; some pages act on one of these. */
export const earlyTypes = ['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup'];

/** An event that the page did not hear, or may hear again. */
export interface Kept {
  event: Event;
  target: EventTarget;
}

/** To be called while the event is on its way: afterwards it has forgotten which way. */
export function kept(event: Event): Kept {
  return { event, target: event.composedPath()[0]! };
}

/** Tells the page what it did not hear, as a script's events. */
export function tellAgain({ event, target }: Kept, type = event.type): void {
  const { constructor } = event as unknown as { constructor: typeof Event };
  EventTarget.prototype.dispatchEvent.call(target, new constructor(type, event));
}

/**
 * Whether clicks and submissions in a document come through to the window's listeners that are set now: a page that listens
 * before us may stop them. Asked with events on the root element, which do nothing there and which nobody behind us hears.
 */
export function isHeard(page: Document): boolean {
  const [root] = queryAll(page, ':root');
  return ['click', 'submit'].every((type) => {
    const end = new AbortController();
    let heard = false;
    const hear = (event: Event): void => {
      event.stopImmediatePropagation();
      heard = true;
    };
    listen(own(page, 'defaultView'), type, hear, { capture: true, signal: end.signal });
    if (root) EventTarget.prototype.dispatchEvent.call(root, new MouseEvent(type));
    end.abort();
    return heard;
  });
}
