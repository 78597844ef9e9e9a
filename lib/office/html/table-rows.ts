import type { Role, SourceCell } from '../../grid/grid';
import { parseCell } from '../../report/values';
import { isFigure } from '../figure';
import { blockText, isHidden } from './block-text';

const maxRows = 2000;
const maxSpan = 200;

/** The tables of a document in order, nested ones each on its own; what is hidden or beyond any report's size is left out. */
export function tablesOf(root: ParentNode): Element[] {
  return Array.from(root.querySelectorAll('table')).filter((table) => {
    for (let element: Element | null = table; element; element = element.parentElement) if (isHidden(element)) return false;
    return table.querySelectorAll('tr').length <= maxRows;
  });
}

/** A table's own rows; text of a nested table belongs to that one. */
export function rowsOf(table: Element): SourceCell<Element>[][] {
  return Array.from(table.querySelectorAll('tr'))
    .filter((row) => row.closest('table') === table && !isHidden(row))
    .map((row) => Array.from(row.children).filter(isCell).map(sourceCell));
}

function isCell(element: Element): boolean {
  return /^t[dh]$/i.test(element.tagName) && !isHidden(element);
}

function sourceCell(cell: Element): SourceCell<Element> {
  const nested = new Set<Element>(Array.from(cell.querySelectorAll('table')));
  const text = blockText(cell, nested).trim();
  return { text, rowSpan: span(cell, 'rowspan', 1), colSpan: Math.max(1, span(cell, 'colspan', 1)), role: roleOf(text), ref: cell };
}

/** What a cell of a document may be, by its text. */
export function roleOf(text: string): Role {
  if (parseCell(text).kind === 'empty') return 'blank';
  return isFigure(text) ? 'field' : 'label';
}

function span(cell: Element, name: string, otherwise: number): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return Number.isNaN(value) || value < 0 ? otherwise : Math.min(value, name === 'colspan' ? maxSpan : maxRows);
}
