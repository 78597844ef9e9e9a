import { attributeOf, closest, queryAll, tagOf, walker } from './dom';
import { isEditable } from './entries';

const silent = /^(?:script|style|button|noscript|template|svg|option|datalist|nianbao-root)$/;

/** Whether nothing in an element of this tag is read as a label. */
export function isSilent(tag: string): boolean {
  return silent.test(tag);
}

/** Whether what is in an element was typed or chosen, and so is no label. */
export function holdsTyped(element: Element): boolean {
  return /^(?:select|textarea)$/.test(tagOf(element)) || isEditable(element);
}

const maxLength = 400;

/** The text a person reads as a label: without what controls hold, scripts, and what nested tables say. */
export function labelTextOf(root: Element): string {
  const nodes = walker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const tag = tagOf(node);
    if (isSilent(tag) || tag === 'table' || holdsTyped(node)) return NodeFilter.FILTER_REJECT;
    return NodeFilter.FILTER_SKIP;
  });
  let text = '';
  while (text.length < maxLength && nodes.nextNode()) text += nodes.currentNode.nodeValue ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

export type TiedLabel = (control: Element) => string;

/** What the page itself ties to a control: `aria-label`, `aria-labelledby`, `label`; '' when nothing is. Made anew for each look. */
export function tiedLabels(page: Document): TiedLabel {
  const labels = new Map<string, Element[]>();
  for (const label of queryAll(page, 'label[for]')) {
    const id = attributeOf(label, 'for')!;
    labels.set(id, [...(labels.get(id) ?? []), label]);
  }
  const byId = (id: string): Element[] => (id === '' ? [] : queryAll(page, `[id="${CSS.escape(id)}"]`));
  return (control) => {
    const named = attributeOf(control, 'aria-label');
    if (named) return named.trim();
    const references = attributeOf(control, 'aria-labelledby')?.split(/\s+/).flatMap(byId) ?? [];
    if (references.length > 0) return references.map(labelTextOf).join(' ');
    const id = attributeOf(control, 'id') ?? '';
    const own = labels.get(id) ?? [];
    // An id used twice ties the label to neither.
    if (own.length === 1 && byId(id).length === 1) return labelTextOf(own[0]!);
    const around = closest(control, 'label');
    return around ? labelTextOf(around) : '';
  };
}
