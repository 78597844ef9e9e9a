import { attributeOf, bodyOf, closest, documentIn, isTag, parentOf, tagOf } from './dom';
import { isEditorPage, queryIn } from './page';

/** Types of `input` in which a clerk types a figure or a line of text. */
const typed = new Set(['text', 'number', 'tel']);

export function isEditable(element: Element): boolean {
  const state = attributeOf(element, 'contenteditable');
  return state !== null && state.toLowerCase() !== 'false';
}

/** Where one types in an editor's frame; undefined for what is no such frame. */
export function editorBodyOf(element: Element): HTMLElement | undefined {
  const page = tagOf(element) === 'iframe' ? documentIn(element) : null;
  return page && isEditorPage(page) ? (bodyOf(page) as HTMLElement | undefined) : undefined;
}

/** In an element one types into, but for that element itself: what stands there is text, not a part of the form. */
export function isInText(element: Element): boolean {
  const outer = parentOf(element);
  const home = outer && closest(outer, '[contenteditable]');
  return Boolean(home && (isEditable(home) || isInText(home)));
}

/** A control in which something is typed: not a choice, a button, a hidden or a password field. */
export function isEntry(element: Element): boolean {
  if (isTag(element, 'input')) return typed.has(element.type);
  return isTag(element, 'textarea') || isEditable(element) || editorBodyOf(element) !== undefined;
}

/** Controls below `root` in which something is typed, in document order. */
export function entriesIn(root: Document | Element): Element[] {
  return queryIn(root, 'input,textarea,iframe,[contenteditable]').filter((element) => isEntry(element) && !isInText(element));
}

/** One figure: narratives are written in bigger ones. */
export function isFigureEntry(element: Element): boolean {
  return isTag(element, 'input') || (isEditable(element) && ['td', 'span'].includes(tagOf(element)));
}
