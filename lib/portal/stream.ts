import { attributeOf, bodyOf, parentOf, tagOf, walker } from './dom';
import { isEntry } from './entries';
import { holdsTyped, isSilent } from './label-text';

/** A page read from top to bottom: what is said, and where something is typed or chosen. */
export type StreamItem =
  /** `parts`: the same, cut where one element ended and another began. */
  | { kind: 'text'; text: string; parts: string[]; element: Element }
  | { kind: 'entry'; element: Element }
  | { kind: 'choice'; element: HTMLSelectElement };

/** Elements inside which a label may be cut without ending. */
const inline = new Set(['a', 'b', 'strong', 'em', 'i', 'u', 'font', 'span', 'small', 'sup', 'sub', 'o:p', 'bdi', 'mark']);
const longest = 400;

/** Texts are joined over inline elements; white space is folded, empty texts are left out. */
export function streamOf(page: Document): StreamItem[] {
  const body = bodyOf(page);
  const items: StreamItem[] = [];
  if (!body) return items;
  let block: Element | null = null;
  const filter = (node: Node): number => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const tag = tagOf(node);
    if (isSilent(tag) || attributeOf(node, 'type') === 'hidden') return NodeFilter.FILTER_REJECT;
    if (!inline.has(tag)) block = null;
    // What is typed is no label: the walk records the control here and does not look inside.
    if (node instanceof HTMLSelectElement) items.push({ kind: 'choice', element: node });
    else if (isEntry(node)) items.push({ kind: 'entry', element: node });
    return holdsTyped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  };
  const nodes = walker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, filter);
  while (nodes.nextNode()) {
    const text = (nodes.currentNode.nodeValue ?? '').replace(/\s+/g, ' ');
    const element = parentOf(nodes.currentNode);
    if (text.trim() === '' || !element) continue;
    const home = blockOf(element);
    const last = items.at(-1);
    if (block === home && last?.kind === 'text') {
      if (last.text.length >= longest) continue;
      last.text = (last.text + text).trim();
      last.parts.push(text.trim());
    } else items.push({ kind: 'text', text: text.trim(), parts: [text.trim()], element });
    block = home;
  }
  return items;
}

function blockOf(element: Element): Element {
  let home = element;
  for (let outer = parentOf(home); outer && inline.has(tagOf(home)); outer = parentOf(home)) home = outer;
  return home;
}

/** Texts before item `index`, nearest first, back to the control before it. */
export function textsBefore(items: readonly StreamItem[], index: number, most: number): string[] {
  const texts: string[] = [];
  for (let i = index - 1; i >= 0 && texts.length < most; i--) {
    const item = items[i]!;
    if (item.kind !== 'text') break;
    texts.push(item.text);
  }
  return texts;
}
