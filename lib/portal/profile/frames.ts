import { bodyOf, isElement, own, tagOf } from '../dom';
import { entriesIn } from '../entries';
import type { Spot } from '../../report/page-view';
import { rootsOf } from '../page';

/** The page's own document and those of its frames. */
export function documentsOf(page: Document): Document[] {
  return rootsOf(page).filter((root): root is Document => own(root, 'nodeType') === 9);
}

/** Where a panel is seen: a frameset shows nothing but its frames, so there the frame with the most inputs. */
export function panelDocument(page: Document): Document {
  const body = bodyOf(page);
  if (!body || tagOf(body) !== 'frameset') return page;
  const inner = documentsOf(page).filter((document) => document !== page);
  return inner.sort((a, b) => entriesIn(b).length - entriesIn(a).length)[0] ?? page;
}

/** How far a document's corner is from that of the outermost one. */
export function offsetOf(document: Document): Spot {
  const frame = own<Window | null>(document, 'defaultView')?.frameElement;
  if (!frame || !isElement(frame)) return { left: 0, top: 0 };
  const { left, top } = Element.prototype.getBoundingClientRect.call(frame);
  const outer = offsetOf(frame.ownerDocument);
  return { left: outer.left + left + frame.clientLeft, top: outer.top + top + frame.clientTop };
}
