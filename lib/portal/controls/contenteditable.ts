import type { Control } from '../binding';
import { queryAll } from '../dom';
import { isFigureEntry } from '../entries';
import { asPaste, asTyping } from './events';
import type { Hand, Rung } from './hand';

/** An element the page lets one type into. */
export function contenteditableControl(element: HTMLElement): Control {
  const read = (): string => typedIn(element);
  return { kind: 'contenteditable', element, read, ...(!isFigureEntry(element) && { markup: () => element.innerHTML }) };
}

/** What a person reads in it, a line for each paragraph. */
export function typedIn(element: HTMLElement): string {
  const text = element.innerText ?? element.textContent ?? '';
  return text.replace(/\u00A0/g, ' ').replace(/[\u200B\uFEFF]/g, '').replace(/\s*\n\s*/g, '\n').replace(/^\n|\n$/g, '');
}

/**
 * Changed by the browser's own editing, so that its editor hears of it. A text is first offered to the editor itself,
 * which alone knows how it makes paragraphs: through its interface, then as a paste. An editor that answers the paste has
 * a model of its own: what it does not take is not typed behind its back, where it would show and not be stored.
 */
export function contenteditableHand(element: HTMLElement): Hand {
  if (isFigureEntry(element)) return { rungs: [typing(element), 'widget'] };
  const pasteOrType: Rung = async (text, markup) => {
    if (!(await asPaste(element, text, () => selectAll(element), markup))) await typing(element)(text, markup);
  };
  return { unfit: () => moreThanText(element), rungs: ['widget', pasteOrType] };
}

/** The body of an editor's frame: editors that take the trouble of a frame keep their text in it. */
export function frameHand(body: HTMLElement): Hand {
  return { unfit: () => moreThanText(body), rungs: ['widget', typing(body), async (text, markup) => void (await asPaste(body, text, () => selectAll(body), markup))] };
}

function typing(element: HTMLElement): (text: string, markup?: string) => void {
  return (text, markup) => asTyping(element, markup ?? text, () => selectAll(element), markup === undefined ? 'insertText' : 'insertHTML');
}

function selectAll(element: HTMLElement): void {
  Document.prototype.getSelection.call(element.ownerDocument)?.selectAllChildren(element);
}

/** A text would take the place of what is no text: nobody has seen that in the preview. */
function moreThanText(element: HTMLElement): string | undefined {
  return queryAll(element, 'table,img[src],video,audio,object,embed,iframe').length > 0
    ? '编辑器里有表格或图片，填入文字会把它们换掉，没有填。请先移走它们，或在编辑器里手工粘贴文字。'
    : undefined;
}
