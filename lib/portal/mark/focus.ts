import type { FieldId } from '../../report/types';
import type { BoundField } from '../binding';
import type { PageHost } from './host';

/** Scrolls to an input of the page and puts the caret there. */
export function goToField(bound: BoundField | undefined): void {
  const element = bound?.control.element;
  element?.scrollIntoView({ block: 'center', inline: 'nearest' });
  element?.focus({ preventScroll: true });
}

/** Whether the focus is on a mark, in the note or in the bar. */
export function isFocusIn(host: PageHost): boolean {
  return host.marks.contains(host.element.shadowRoot?.activeElement ?? null);
}

export function focusMark(host: PageHost, field: FieldId): void {
  [...host.marks.querySelectorAll<HTMLElement>('.nb-mark')].find((mark) => mark.dataset.cell === field)?.focus();
}
