import { attributeOf, bodyOf, isTag, parentOf, tagOf } from './dom';
import { isEntry } from './entries';
import { holdsTyped, isSilent } from './label-text';
import { walk } from './walk';

/** A page read from top to bottom: what is said, and where something is typed or chosen. */
export type StreamItem =
  /** `parts`: the same, cut where one element ended and another began. */
  | { kind: 'text'; text: string; parts: string[]; element: Element }
  | { kind: 'entry'; element: Element }
  | { kind: 'choice'; element: HTMLSelectElement };

/** Elements inside which a label may be cut without ending. */
const inline = new Set(['a', 'b', 'strong', 'em', 'i', 'u', 'font', 'span', 'small', 'sup', 'sub', 'o:p', 'bdi', 'mark', 'slot']);
const longest = 400;

/** Texts are joined over inline elements; white space is folded, empty texts are left out. Frames and shadow roots are read in their place. */
export function streamOf(page: Document): StreamItem[] {
  const items: StreamItem[] = [];
  let block: Element | null = null;
  const enter = (element: Element): boolean => {
    const tag = tagOf(element);
    if (isSilent(tag) || attributeOf(element, 'type') === 'hidden') return false;
    if (!inline.has(tag)) block = null;
    // What is typed is no label: the walk records the control here and does not look inside.
    if (isTag(element, 'select')) items.push({ kind: 'choice', element });
    else if (isEntry(element)) items.push({ kind: 'entry', element });
    return !holdsTyped(element);
  };
  const say = (said: string, element: Element): void => {
    const text = said.replace(/\s+/g, ' ');
    if (text.trim() === '') return;
    const home = blockOf(element);
    const last = items.at(-1);
    if (block === home && last?.kind === 'text') {
      if (last.text.length >= longest) return;
      last.text = (last.text + text).trim();
      last.parts.push(text.trim());
    } else items.push({ kind: 'text', text: text.trim(), parts: [text.trim()], element });
    block = home;
  };
  const body = bodyOf(page);
  if (body) walk(body, { enter, say });
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
