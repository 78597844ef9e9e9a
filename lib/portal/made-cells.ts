import type { SourceCell } from '../grid/grid';
import type { PageCell } from './page-tables';

/** A label of a grid made of what a page says outside tables. */
export function textCell(text: string, colSpan = 1): SourceCell<PageCell> {
  return { text, colSpan, rowSpan: 1, role: 'label', ref: { element: document.documentElement, entries: [], label: () => text } };
}

/** A control of such a grid, under `headings`, outermost first, and its own `name`. */
export function fieldCell(entry: HTMLElement, headings: readonly string[], name: string): SourceCell<PageCell> {
  const path = `${headings.join('›')}‖${name}`;
  return { text: '', colSpan: 1, rowSpan: 1, role: 'field', ref: { element: entry, entries: [entry], label: () => path } };
}
