import { listen, own, queryAll } from '../dom';

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
