import { childOf, isOn } from '../zip/elements';

const gone = new Set(['del', 'moveFrom', 'delText', 'delInstrText']);

/** Text that a tracked change took away. */
export function isGone(element: Element): boolean {
  return gone.has(element.localName);
}

/** A content control nobody has filled in: what it shows is a hint, such as `单击此处输入文字`. */
export function isPlaceholder(sdt: Element): boolean {
  return isOn(childOf(sdt, 'sdtPr', 'showingPlcHdr'));
}

/** Of the forms of one thing the first that holds words: newer first, older as a fallback. */
export function chosenOf(alternate: Element): Element[] {
  const forms = Array.from(alternate.children);
  const worded = forms.find((form) => Array.from(form.getElementsByTagName('*')).some(({ localName, textContent }) => localName === 't' && textContent !== ''));
  return worded ? [worded] : [];
}
