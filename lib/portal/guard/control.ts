import { controlKind, type LabelKind } from './label';
import { isElement, matches } from '../dom';

/** A control of the page as the user meets it: what can be pressed, and what it is called. */
export interface PageControl {
  element: HTMLElement;
  label: string;
}

export const controlSelector = 'button, input[type=button], input[type=submit], input[type=image], a, [role=button]';
const actionable = '[onclick], [tabindex], [role=link], [role=menuitem], img, area';
/** How far above the pressed node its control is looked for. */
const reach = 8;

export function kindOf({ element, label }: PageControl): LabelKind {
  return controlKind(matches(element, 'button, input, [role=button]'), label);
}

/** The control that an event's path runs through: a native one or a button by role, else a plain element that acts. */
export function controlIn(path: readonly EventTarget[]): PageControl | undefined {
  const elements = pressedIn(path);
  const native = elements.find((element) => matches(element, controlSelector));
  if (native && !matches(native, '[type=reset]')) return { element: native, label: labelOf(native) || hostLabel(native) };
  const plain = native ? undefined : elements.find(actsBySubmission);
  return plain && { element: plain, label: labelOf(plain) };
}

function pressedIn(path: readonly EventTarget[]): HTMLElement[] {
  const elements = path.slice(0, reach).filter(isElement);
  const end = elements.findIndex((element) => matches(element, 'form, body, html'));
  return end < 0 ? elements : elements.slice(0, end);
}

/** A component's own button often shows nothing but its slot: the component's text is its name. */
function hostLabel(control: HTMLElement): string {
  const root = control.getRootNode();
  return 'host' in root ? labelOf((root as ShadowRoot).host as HTMLElement) : '';
}

/** A plain element counts only where the page gave it something to do and its whole text names what that is. */
function actsBySubmission(element: HTMLElement): boolean {
  const acts = matches(element, actionable) || getComputedStyle(element).cursor === 'pointer';
  return acts && kindOf({ element, label: labelOf(element) }) !== 'other';
}

/** What the control is called: its visible text, else its accessible name. */
export function labelOf(element: HTMLElement): string {
  if (matches(element, 'input')) {
    const input = element as HTMLInputElement;
    const named = input.type === 'image' ? input.alt : input.value;
    return named || element.getAttribute('aria-label') || element.title || (input.type === 'submit' ? '提交' : '');
  }
  const text = textOf(element);
  if (text !== '') return text;
  const image = element.querySelector('img[alt]')?.getAttribute('alt');
  return element.getAttribute('aria-label') || element.title || image || element.getAttribute('alt') || '';
}

/** Rendered text: a hidden 提交中… in a button is not its label. */
function textOf(element: HTMLElement): string {
  const shown = element.innerText ?? element.textContent ?? '';
  return shown.length > 200 ? '' : shown.trim();
}
