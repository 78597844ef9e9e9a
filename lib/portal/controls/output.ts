import type { Control } from '../binding';
import { labelTextOf } from '../label-text';

/** A figure the page only shows, such as a total it computes. */
export function outputControl(element: HTMLElement): Control {
  return { kind: 'output', element, read: () => labelTextOf(element) };
}
