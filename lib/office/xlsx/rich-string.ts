import { childOf, childrenOf, isOn } from '../zip/elements';

/** A text of a cell; `struck`: a part that is struck out was left out. */
export interface RichString {
  text: string;
  struck: boolean;
}

/** Reads `si` of the shared strings or `is` of a cell: runs of text, without the readings above them. */
export function richString(element: Element | undefined): RichString {
  const runs = childrenOf(element, 'r');
  if (runs.length === 0) return { text: textOf(element), struck: false };
  const kept = runs.filter((run) => !isOn(childOf(run, 'rPr', 'strike')));
  return { text: kept.map(textOf).join(''), struck: kept.length < runs.length };
}

function textOf(element: Element | undefined): string {
  return childrenOf(element, 't').map(({ textContent }) => unescaped(textContent ?? '')).join('');
}

/** Control characters stand as `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function sharedStrings(root: Element | undefined): readonly RichString[] {
  return childrenOf(root, 'si').map(richString);
}
