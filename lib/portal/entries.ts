import { attributeOf, queryAll, tagOf } from './dom';

/** Types of `input` in which a clerk types a figure or a line of text. */
const typed = new Set(['text', 'number', 'tel']);

export function isEditable(element: Element): boolean {
  const state = attributeOf(element, 'contenteditable');
  return state !== null && state.toLowerCase() !== 'false';
}

/** A control in which something is typed: not a choice, a button, a hidden or a password field. */
export function isEntry(element: Element): boolean {
  if (element instanceof HTMLInputElement) return typed.has(element.type);
  return element instanceof HTMLTextAreaElement || isEditable(element);
}

/** Controls below `root` in which something is typed, in document order. */
export function entriesIn(root: Document | Element): Element[] {
  return queryAll(root, 'input,textarea,[contenteditable]').filter(isEntry);
}

/** One figure: narratives are written in bigger ones. */
export function isFigureEntry(element: Element): boolean {
  return element instanceof HTMLInputElement || (isEditable(element) && ['td', 'span'].includes(tagOf(element)));
}
