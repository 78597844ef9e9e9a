import { scrollerOf, scrollOf, tagOf, windowOf } from './dom';
import { outerOf } from './page';

/** Why a person cannot see an element, in a clerk's words; undefined when it can be seen, scrolled to if need be. */
export type Sight = (element: Element) => string | undefined;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const smallest = 3;
const faintest = 0.1;

/** Looks once: what it found of an ancestor is kept for the next element, so make a new one for each moment. */
export function lookOnce(): Sight {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const frames = new Map<Element, string | undefined>();
  const faults = new Map<Element, string | undefined>();
  const styleOf = (element: Element): CSSStyleDeclaration => remember(styles, element, () => getComputedStyle(element));

  /** Faults that hide everything inside an element too. */
  const inherited = (element: Element): string | undefined =>
    remember(faults, element, () => {
      const style = styleOf(element);
      if (style.display === 'none') return '这一格没有显示（在未打开的页签里，或被隐藏）。';
      if (Number(style.opacity || '1') < faintest || /opacity\(0?(\.0\d*)?%?\)/.test(style.filter)) return '这一格是透明的，看不见。';
      if (isClippedAway(style)) return clipped;
      const outer = outerOf(element);
      return outer ? inherited(outer) : undefined;
    });

  const sight: Sight = (element) => {
    const fault = inherited(element);
    if (fault) return fault;
    if (styleOf(element).visibility !== 'visible') return '这一格没有显示。';
    const box = boxOf(element);
    if (box.right - box.left < smallest || box.bottom - box.top < smallest) return '这一格小得看不见。';
    const { frameElement } = windowOf(element);
    return outOfSight(element, box, styleOf) ?? (frameElement ? remember(frames, frameElement, () => sight(frameElement)) : undefined);
  };
  return sight;
}

function remember<V>(known: Map<Element, V>, element: Element, make: () => V): V {
  if (known.has(element)) return known.get(element)!;
  const value = make();
  known.set(element, value);
  return value;
}

function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (/inset\((50|100)%|circle\(0/.test(style.clipPath)) return true;
  const clip = style.position === 'absolute' || style.position === 'fixed' ? /^rect\((.+)\)$/.exec(style.clip) : null;
  if (!clip) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = clip[1]!.split(/[\s,]+/).map(Number.parseFloat);
  return right - left <= smallest || bottom - top <= smallest;
}

/** Walks outward through the boxes that cut or scroll what is inside them. */
function outOfSight(
  element: Element,
  own: Box,
  styleOf: (element: Element) => CSSStyleDeclaration,
): string | undefined {
  let box = own;
  let position = styleOf(element).position;
  let root = element;
  for (let outer = outerOf(element); outer; outer = outerOf(outer)) {
    root = outer;
    const style = styleOf(outer);
    if (position === 'fixed' || (position === 'absolute' && style.position === 'static')) continue;
    position = style.position;
    const overflow = `${style.overflowX} ${style.overflowY}`;
    if (overflow === 'visible visible' || tagOf(outer) === 'body' || outerOf(outer) === null) continue;
    const frame = boxOf(outer);
    if (!/auto|scroll/.test(overflow)) {
      if (!overlaps(box, frame)) return clipped;
      continue;
    }
    const { left, top } = scrollOf(outer);
    if (box.right + left <= frame.left || box.bottom + top <= frame.top) return offPage;
    if (!overlaps(frame, frame)) return clipped;
    box = frame;
  }
  const { left, top, width, height } = scrollOf(scrollerOf(root));
  const isOff = box.right + left <= 0 || box.bottom + top <= 0 || box.left + left >= width || box.top + top >= height;
  return isOff ? offPage : undefined;
}

/** Whether the element is drawn at all: neither it nor anything around it is `display: none`. */
export function isRendered(element: Element): boolean {
  return Element.prototype.getClientRects.call(element).length > 0;
}

export function boxOf(element: Element): Box {
  return Element.prototype.getBoundingClientRect.call(element);
}

const clipped = '这一格被裁掉了，看不见。';
const offPage = '这一格在网页之外，看不见。';

function overlaps(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) >= smallest &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= smallest
  );
}
