/**
 * Reads that a page cannot bend. A form's or a document's named children hide its own properties, in an isolated world
 * too (`<input name=parentElement>`, `<img name=body>`), so what belongs to those is called from the prototype.
 */
const getters = new Map<string, (this: unknown) => unknown>();

/** A property as the object's class has it; undefined where it has none. */
export function own<T>(self: object, name: string): T {
  let get = getters.get(name);
  if (!get) {
    let type: object | null = self;
    do type = Object.getPrototypeOf(type) as object | null;
    while (type && !Object.hasOwn(type, name));
    if (!type) return undefined as T;
    get = Object.getOwnPropertyDescriptor(type, name)!.get!;
    getters.set(name, get);
  }
  return get.call(self) as T;
}

/** Nodes of another frame are instances of that frame's classes: what a node is, its kind tells. */
function kindOf(node: EventTarget): number {
  return own(node, 'nodeType');
}

export function isElement(node: EventTarget): node is HTMLElement {
  return 'nodeType' in node && kindOf(node) === 1;
}

export function queryAll(root: Root | Element, selector: string): Element[] {
  const kind = kindOf(root);
  const type = kind === 1 ? Element : kind === 9 ? Document : DocumentFragment;
  return [...type.prototype.querySelectorAll.call(root, selector)];
}

export type Root = Document | ShadowRoot;

/** The document or shadow root a connected node belongs to. */
export function rootOf(node: Node): Root {
  return Node.prototype.getRootNode.call(node) as Root;
}

/** The element a shadow root belongs to. */
export function hostOf(root: Root): Element | undefined {
  return kindOf(root) === 11 ? own(root, 'host') : undefined;
}

export function parentOf(node: Node): Element | null {
  return own(node, 'parentElement');
}

export function textContentOf(node: Node): string {
  return own(node, 'textContent') ?? '';
}

export function bodyOf(page: Root): Element | undefined {
  return queryAll(page, 'body, frameset')[0];
}

/** The document in a frame of the same origin. */
export function documentIn(frame: Element): Document | null {
  return own(frame, 'contentDocument');
}

export function isHidden(page: Document): boolean {
  return own(page, 'hidden');
}

export function activeElementOf(page: Document): Element | null {
  return own(page, 'activeElement');
}

/** The window of an element's own frame, with its classes; ours for an element whose frame is gone. */
export function windowOf(element: Element): Window & typeof globalThis {
  return own(own<Document>(element, 'ownerDocument'), 'defaultView') ?? globalThis.window;
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function scrollOf(element: Element): { left: number; top: number; width: number; height: number } {
  const read = (name: string): number => own(element, name);
  return { left: read('scrollLeft'), top: read('scrollTop'), width: read('scrollWidth'), height: read('scrollHeight') };
}

/** What scrolls the page `root` is the outermost element of: in quirks mode that is the body. */
export function scrollerOf(root: Element): Element {
  return own<Element | null>(own<Document>(root, 'ownerDocument'), 'scrollingElement') ?? root;
}

export function tagOf(element: Element): string {
  return own(element, 'localName');
}

/** Of an element of any frame: `instanceof` knows only this one's classes. */
export function isTag<K extends keyof HTMLElementTagNameMap>(element: Element, tag: K): element is HTMLElementTagNameMap[K] {
  return tagOf(element) === tag;
}

export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function isConnected(node: Node): boolean {
  return own(node, 'isConnected');
}

export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions & { signal: AbortSignal },
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener, options);
}

/** Nodes below `root` in document order. */
export function walker(root: Node, what: number, filter?: (node: Node) => number): TreeWalker {
  const page: Document | null = own(root, 'ownerDocument');
  return Document.prototype.createTreeWalker.call(page ?? (root as Document), root, what, filter ?? null);
}
