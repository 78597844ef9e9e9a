/**
 * What a person takes for one page: a document, the frames of its own origin in it, and the open shadow roots of both.
 * Of it all one engine speaks, that of the outermost document; what is closed, of another origin, sandboxed or made of a
 * `data:` or `blob:` address is no part of it.
 */
import { holds, matches, own, queryAll, tagOf, type Root } from './dom';

/**
 * Elements that may hold a root of the page. The browser sorts out the others, of which there are thousands; a root of a
 * paragraph or a `span`, which is allowed but not done, is passed over with them.
 */
const holders = ':not(nianbao-root,a,b,br,i,img,input,label,li,option,p,script,span,table,tbody,td,th,tr,ul)';

function isOurs({ origin, location }: Window): boolean {
  return origin === self.origin && origin !== 'null' && location.protocol !== 'blob:';
}

/** Whether this frame's document is the outermost of its page. */
export function leads(): boolean {
  try {
    return isOurs(self) && (self.parent === self || !isOurs(self.parent));
  } catch {
    // What is around it is of another origin.
    return true;
  }
}

/** The document of a frame or the open shadow root of an element; of an editor's frame nothing, it is a control. */
export function innerOf(element: Element): Root | undefined {
  return /^i?frame$/.test(tagOf(element)) ? framedBy(element) : shadowOf(element);
}

function shadowOf(element: Element): ShadowRoot | undefined {
  return own<ShadowRoot | null>(element, 'shadowRoot') ?? undefined;
}

function framedBy(frame: Element): Document | undefined {
  const { contentDocument, contentWindow } = frame as HTMLIFrameElement;
  return contentDocument && isOurs(contentWindow!) && !isEditorPage(contentDocument) ? contentDocument : undefined;
}

/** Whether a whole document is the inside of an editor. */
export function isEditorPage(page: Document): boolean {
  return own(page, 'designMode') === 'on' || queryAll(page, 'html,body').some((element) => matches(element, '[contenteditable]:not([contenteditable=false])'));
}

/** A root and everything below it, in no order. */
export function rootsOf(root: Root): Root[] {
  const found: Root[] = [root];
  const add = (inner: Root | undefined): void => {
    if (inner) found.push(...rootsOf(inner));
  };
  for (const frame of queryAll(root, 'iframe,frame')) add(framedBy(frame));
  for (const holder of queryAll(root, holders)) add(shadowOf(holder));
  return found;
}

/** Elements below `root` in reading order, in frames and shadow roots too. */
export function queryIn(root: Root | Element, selector: string): Element[] {
  return queryAll(root, `${selector},${holders}`).flatMap((element) => {
    const inner = innerOf(element);
    return [...(matches(element, selector) ? [element] : []), ...(inner ? queryIn(inner, selector) : [])];
  });
}

/** The element around another as it is laid out in its document: across slots and the edges of shadow roots. */
export function outerOf(element: Element): Element | null {
  const around = own<Element | null>(element, 'assignedSlot') ?? own<Node | null>(element, 'parentNode');
  const kind = around && own(around, 'nodeType');
  return kind === 11 ? own(around!, 'host') : kind === 1 ? (around as Element) : null;
}

/** Whether an element is in another, or that other, in the same document. */
export function holdsIn(outer: Element, inner: Element): boolean {
  let at: Element | null = inner;
  while (at && at !== outer) at = holds(outer, at) ? outer : outerOf(at);
  return at !== null;
}

export function closestIn(element: Element, selector: string): Element | null {
  let at: Element | null = element;
  while (at && !matches(at, selector)) at = outerOf(at);
  return at;
}
