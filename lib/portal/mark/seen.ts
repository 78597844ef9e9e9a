import { rootOf, tagOf } from '../dom';
import { holdsIn, outerOf } from '../page';
import { common, type Box } from './box';

/** The part of an element that its scrolling ancestors let through; undefined when it has no box or none is left. */
export function seenBox(element: Element, clips: Map<Element, Box | undefined>): Box | undefined {
  const rect = boxOf(element);
  if (rect.right <= rect.left || rect.bottom <= rect.top) return undefined;
  const outer = outerOf(element);
  const clip = outer ? clipOf(outer, clips) : undefined;
  return clip ? common(rect, clip) : rect;
}

export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return { left, top, right, bottom };
}

/** What is seen of the page, without its scroll bars; in quirks mode too, where the root tells its own size. */
export function viewOf(document: Document): Box {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const scrolling = document.scrollingElement;
  return { left: 0, top: 0, right: scrolling?.clientWidth || innerWidth, bottom: scrolling?.clientHeight || innerHeight };
}

const nothing: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** What an element and its ancestors let through of what is in them; the page itself clips nothing. */
function clipOf(element: Element, clips: Map<Element, Box | undefined>): Box | undefined {
  const outer = outerOf(element);
  if (!outer || tagOf(element) === 'body') return undefined;
  if (clips.has(element)) return clips.get(element);
  const around = clipOf(outer, clips);
  const style = getComputedStyle(element);
  let clip = around;
  if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
    const box = boxOf(element);
    clip = around ? (common(around, box) ?? nothing) : box;
  }
  clips.set(element, clip);
  return clip;
}

/** Whether something of the page, a window or a fixed head, lies over the middle of the element. */
export function isCovered(element: Element, box: Box): boolean {
  const root = rootOf(element);
  if (!('elementFromPoint' in root)) return false;
  const hit = root.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  if (!hit || tagOf(hit) === 'nianbao-root' || holdsIn(hit, element)) return false;
  return !holdsIn(outerOf(element) ?? element, hit);
}
