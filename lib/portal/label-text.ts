import { attributeOf, parentOf, queryAll, tagOf, walker } from './dom';
import { isEditable } from './entries';

const silent = new Set(['script', 'style', 'select', 'textarea', 'button', 'noscript', 'template', 'svg']);
const maxLength = 400;

/** The text a person reads as a label: without what controls hold, scripts, and what nested tables say. */
export function labelTextOf(root: Element): string {
  const nodes = walker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const tag = tagOf(node);
    if (silent.has(tag) || tag === 'table' || isEditable(node)) return NodeFilter.FILTER_REJECT;
    return NodeFilter.FILTER_SKIP;
  });
  let text = '';
  while (text.length < maxLength && nodes.nextNode()) text += nodes.currentNode.nodeValue ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** What the page itself ties to a control: `label`, `aria-label`, `aria-labelledby`, a caption of its fieldset aside. */
export function tiedLabelOf(control: Element, page: Document): string {
  const named = attributeOf(control, 'aria-label');
  if (named) return named.trim();
  const references = attributeOf(control, 'aria-labelledby');
  if (references) {
    const texts = references.split(/\s+/).flatMap((id) => byId(page, id).map(labelTextOf));
    if (texts.length > 0) return texts.join(' ');
  }
  const id = attributeOf(control, 'id');
  if (id && byId(page, id).length === 1) {
    const labels = queryAll(page, `label[for="${CSS.escape(id)}"]`);
    if (labels.length === 1) return labelTextOf(labels[0]!);
  }
  for (let outer = parentOf(control), steps = 0; outer && steps < 4; outer = parentOf(outer), steps++) {
    if (tagOf(outer) === 'label') return labelTextOf(outer);
  }
  return '';
}

function byId(page: Document, id: string): Element[] {
  return id === '' ? [] : queryAll(page, `[id="${CSS.escape(id)}"]`);
}
