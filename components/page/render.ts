import type { ComponentChildren, VNode } from 'preact';

/**
 * Draws Preact elements into a layer, in place of Preact's own renderer: what is drawn in a portal page is small and has neither state
 * nor life cycle, and Preact would be a tenth of the engine. An element is kept, with its focus, as long as one
 * of its key (else of its kind and place) is wanted.
 */
export function render(children: ComponentChildren, parent: Element): void {
  const wanted = new Map<string, VNode | string>();
  const counts = new Map<string, number>();
  const list = (child: ComponentChildren, key?: string): void => {
    if (Array.isArray(child)) for (const one of child) list(one);
    else if (isVNode(child) && typeof child.type === 'function') {
      const draw = child.type as (props: object) => ComponentChildren;
      list(draw(child.props), child.key ?? key);
    } else if (child !== null && child !== undefined && typeof child !== 'boolean') {
      const kind = isVNode(child) ? String(child.type) : '';
      const place = counts.get(kind) ?? 0;
      counts.set(kind, place + 1);
      const own = isVNode(child) ? (child.key ?? key) : undefined;
      const name = own === undefined ? `${kind} ${place}` : `${kind}:${own}`;
      // Two cards may make the same claim.
      wanted.set(wanted.has(name) ? `${name} ${place}` : name, isVNode(child) ? child : String(child));
    }
  };
  list(children);
  const drawn = new Map<string, ChildNode>();
  for (const node of Array.from(parent.childNodes)) {
    const key = keys.get(node);
    if (key !== undefined && wanted.has(key)) drawn.set(key, node);
    else node.remove();
  }
  let next = parent.firstChild;
  for (const [key, child] of wanted) {
    const node = drawn.get(key) ?? create(child, parent, key);
    if (node === next) next = next.nextSibling;
    else parent.insertBefore(node, next);
    if (typeof child === 'string') {
      if (node.nodeValue !== child) node.nodeValue = child;
    } else {
      setProps(node as Element, child.props as Props);
      render((child.props as Props)['children'] as ComponentChildren, node as Element);
    }
  }
}

type Props = Readonly<Record<string, unknown>>;

const keys = new WeakMap<Node, string>();
const props = new WeakMap<Element, Props>();
const svg = 'http://www.w3.org/2000/svg';

function isVNode(child: unknown): child is VNode {
  return typeof child === 'object' && child !== null && 'type' in child;
}

function create(child: VNode | string, parent: Element, key: string): ChildNode {
  const page = parent.ownerDocument;
  const isSvg = typeof child !== 'string' && (child.type === 'svg' || parent.namespaceURI === svg);
  const node =
    typeof child === 'string'
      ? page.createTextNode(child)
      : page.createElementNS(isSvg ? svg : 'http://www.w3.org/1999/xhtml', String(child.type));
  keys.set(node, key);
  return node;
}

function setProps(element: Element, now: Props): void {
  const before = props.get(element) ?? {};
  props.set(element, now);
  for (const name of Object.keys({ ...before, ...now })) {
    const value = now[name];
    if (name === 'children' || value === before[name]) continue;
    if (name.startsWith('on')) {
      // One listener for good: it calls what was drawn last.
      if (!(name in before)) element.addEventListener(name.slice(2).toLowerCase(), (event) => (props.get(element)?.[name] as ((event: Event) => void) | undefined)?.(event));
    } else if (name === 'style') {
      for (const [property, text] of Object.entries(value as Record<string, string>)) {
        const { style } = element as HTMLElement;
        const cssName = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        if (style.getPropertyValue(cssName) !== text) style.setProperty(cssName, text);
      }
    } else if (name === 'value') {
      if ((element as HTMLTextAreaElement).value !== value) (element as HTMLTextAreaElement).value = String(value);
    } else if (value === undefined || (value === false && !name.startsWith('aria-'))) element.removeAttribute(name);
    else element.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
  }
}
