import { attributeOf, hostOf, isTag, queryAll, rootOf, tagOf, type Root } from './dom';
import { isEditable } from './entries';
import { closestIn, queryIn } from './page';
import { walk } from './walk';

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

/** The text a person reads as a label: without what controls hold, scripts, and what frames and nested tables say, but for a table of one cell. */
export function labelTextOf(root: Element): string {
  let text = '';
  const enter = (element: Element): boolean => {
    if (element === root) return true;
    const tag = tagOf(element);
    if (isTag(element, 'table') && (element.rows.length > 1 || element.rows[0]?.cells.length !== 1)) return false;
    return text.length < maxLength && !/^i?frame$/.test(tag) && !isSilent(tag) && !holdsTyped(element);
  };
  const say = (said: string): void => {
    if (text.length < maxLength) text += said;
  };
  walk(root, { enter, say });
  return text.replace(/\s+/g, ' ').trim();
}

export type TiedLabel = (control: Element) => string;

/**
 * What the page itself ties to a control: `aria-label`, `aria-labelledby`, `label`; what is tied to the component that
 * the control alone makes up; '' when nothing is. Made anew for each look.
 */
export function tiedLabels(): TiedLabel {
  const known = new Map<Root, Map<string, Element[]>>();
  const alone = new Map<Root, boolean>();
  const labelsIn = (root: Root): Map<string, Element[]> => {
    const labels = known.get(root) ?? new Map<string, Element[]>();
    if (!known.has(root)) for (const label of queryAll(root, 'label[for]')) add(labels, attributeOf(label, 'for')!, label);
    known.set(root, labels);
    return labels;
  };
  const tiedIn = (control: Element, root: Root): string => {
    const byId = (id: string): Element[] => (id === '' ? [] : queryAll(root, `[id="${CSS.escape(id)}"]`));
    const named = attributeOf(control, 'aria-label');
    if (named) return named.trim();
    const references = attributeOf(control, 'aria-labelledby')?.split(/\s+/).flatMap(byId) ?? [];
    if (references.length > 0) return references.map(labelTextOf).join(' ');
    const id = attributeOf(control, 'id') ?? '';
    const own = labelsIn(root).get(id) ?? [];
    // An id used twice ties the label to neither.
    if (own.length === 1 && byId(id).length === 1) return labelTextOf(own[0]!);
    const around = closestIn(control, 'label');
    return around ? labelTextOf(around) : '';
  };
  return (control) => {
    for (let at: Element | null = control; at; ) {
      const root = rootOf(at);
      const host = hostOf(root);
      const text = tiedIn(at, root) || (at === control ? '' : (attributeOf(at, 'label') ?? '').trim());
      if (!alone.has(root)) alone.set(root, host !== undefined && holdsOne(root));
      if (text !== '' || !host || !alone.get(root)) return text;
      at = host;
    }
    return '';
  };
}

function holdsOne(root: Root): boolean {
  return queryIn(root, 'input:not([type=hidden]),textarea,select,[contenteditable]').length === 1;
}

function add(labels: Map<string, Element[]>, id: string, label: Element): void {
  labels.set(id, [...(labels.get(id) ?? []), label]);
}
