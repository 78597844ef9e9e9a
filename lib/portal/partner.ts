import { attributeOf, closest, isTag, parentOf, queryAll } from './dom';

/**
 * The hidden field that is sent in a control's stead: widgets show an input without a name and keep the value in a named
 * one beside it. Undefined where the control speaks for itself.
 */
export function partnerOf(element: Element): HTMLInputElement | undefined {
  if (!isTag(element, 'input') || attributeOf(element, 'name')) return undefined;
  let around = parentOf(element);
  for (let step = 0; around && step < 2 && !/^(?:TR|TBODY|TABLE|FORM)$/.test(around.nodeName); step++, around = parentOf(around)) {
    const hidden = queryAll(around, 'input[type=hidden][name]');
    if (hidden.length === 0) continue;
    const shown = queryAll(around, 'input:not([type=hidden]),textarea').filter((other) => !attributeOf(other, 'name'));
    return hidden.length === 1 && shown.includes(element) ? (hidden[0] as HTMLInputElement) : undefined;
  }
  return undefined;
}

/** What a form without scripts would send: outside a form the hidden field may be something else. */
export function isSent(partner: HTMLInputElement): boolean {
  return closest(partner, 'form') !== null;
}
