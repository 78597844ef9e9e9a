import { common, type Box } from './box';

/** The part of an element that its scrolling ancestors let through; undefined when it has no box or none is left. */
export function seenBox(element: Element, clips: Map<Element, Box | undefined>): Box | undefined {
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0) return undefined;
  const clip = element.parentElement && clipOf(element.parentElement, clips);
  const box = clip ? common(rect, clip) : rect;
  return box && { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
}

/** What an element and its ancestors let through of what is in them; the page itself clips nothing. */
function clipOf(element: Element, clips: Map<Element, Box | undefined>): Box | undefined {
  if (element === element.ownerDocument.body || element === element.ownerDocument.documentElement) return undefined;
  if (clips.has(element)) return clips.get(element);
  const outer = element.parentElement ? clipOf(element.parentElement, clips) : undefined;
  const style = getComputedStyle(element);
  let clip = outer;
  if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
    const rect = element.getBoundingClientRect();
    clip = outer ? (common(outer, rect) ?? { left: 0, top: 0, right: 0, bottom: 0 }) : rect;
  }
  clips.set(element, clip);
  return clip;
}

/** Whether something of the page, a window or a fixed head, lies over the middle of the element. */
export function isCovered(element: Element, box: Box): boolean {
  const root = element.getRootNode();
  if (!('elementFromPoint' in root)) return false;
  const hit = (root as Document | ShadowRoot).elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  if (!hit || hit.localName === 'nianbao-root' || hit.contains(element)) return false;
  return !(element.parentElement ?? element).contains(hit);
}
