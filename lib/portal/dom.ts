/**
 * Reads that a page cannot bend. A form's or a document's named children hide its own properties, in an isolated world
 * too (`<input name=parentElement>`, `<img name=body>`), so what belongs to those is called from the prototype.
 */
const getters = new Map<string, (this: unknown) => unknown>();

function own(type: 'Document' | 'Element' | 'Node', name: string, self: unknown): unknown {
  const key = `${type}.${name}`;
  let get = getters.get(key);
  if (!get) {
    let from: object | null = { Document, Element, Node }[type].prototype;
    while (from && !Object.hasOwn(from, name)) from = Object.getPrototypeOf(from) as object | null;
    get = Object.getOwnPropertyDescriptor(from ?? {}, name)!.get!;
    getters.set(key, get);
  }
  return get.call(self);
}

export function queryAll(root: Document | Element, selector: string): Element[] {
  const type = root instanceof Document ? Document : Element;
  return [...type.prototype.querySelectorAll.call(root, selector)];
}

export function parentOf(node: Node): Element | null {
  return own('Node', 'parentElement', node) as Element | null;
}

export function textContentOf(node: Node): string {
  return (own('Node', 'textContent', node) as string | null) ?? '';
}

export function bodyOf(page: Document): Element | undefined {
  return queryAll(page, 'body, frameset')[0];
}

export function isHidden(page: Document): boolean {
  return own('Document', 'hidden', page) as boolean;
}

export function activeElementOf(page: Document): Element | null {
  return own('Document', 'activeElement', page) as Element | null;
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function scrollOf(element: Element): { left: number; top: number; width: number; height: number } {
  const read = (name: string) => own('Element', name, element) as number;
  return { left: read('scrollLeft'), top: read('scrollTop'), width: read('scrollWidth'), height: read('scrollHeight') };
}

export function tagOf(element: Element): string {
  return own('Element', 'localName', element) as string;
}

export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function isConnected(node: Node): boolean {
  return own('Node', 'isConnected', node) as boolean;
}

/** Whether the first stands before the second in the document. */
export function precedes(first: Node, second: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(first, second) & 4) !== 0;
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
  const page = own('Node', 'ownerDocument', root) as Document | null;
  return Document.prototype.createTreeWalker.call(page ?? (root as Document), root, what, filter ?? null);
}
