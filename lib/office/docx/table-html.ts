import { attributeOf, childOf, childrenOf } from '../zip/elements';
import { isGone, isPlaceholder } from './content';

interface Cell {
  column: number;
  colSpan: number;
  rowSpan: number;
  html: string;
}

const maxSpan = 200;

/** The rows of a Word table as HTML, and how many columns of its grid they take. `content`: the HTML of a cell. */
export function tableRowsHtml(table: Element, content: (cell: Element) => string): { width: number; rows: string } {
  const rows: Cell[][] = [];
  let above = new Map<number, Cell>();
  let width = 0;
  for (const row of wrapped(table, 'tr')) {
    const properties = childOf(row, 'trPr');
    if (childrenOf(properties, 'del').length > 0 || childOf(properties, 'hidden')) continue;
    const cells: Cell[] = [];
    const below = new Map<number, Cell>();
    let column = count(childOf(properties, 'gridBefore'), 0);
    if (column > 0) cells.push({ column: 0, colSpan: column, rowSpan: 1, html: '' });
    for (const element of wrapped(row, 'tc')) {
      const own = childOf(element, 'tcPr');
      if (childOf(own, 'cellDel')) continue;
      const colSpan = count(childOf(own, 'gridSpan'), 1);
      const upper = above.get(column);
      const beside = cells.at(-1);
      if (goesOn(own, 'hMerge') && beside) beside.colSpan += colSpan;
      else if (goesOn(own, 'vMerge') && upper?.colSpan === colSpan) {
        upper.rowSpan += 1;
        below.set(column, upper);
      } else {
        const cell = { column, colSpan, rowSpan: 1, html: content(element) };
        cells.push(cell);
        if (childOf(own, 'vMerge')) below.set(column, cell);
      }
      column += colSpan;
    }
    width = Math.max(width, column);
    rows.push(cells);
    above = below;
  }
  return { width, rows: rows.map(rowHtml).join('') };
}

function rowHtml(cells: readonly Cell[]): string {
  const html = cells.map(({ colSpan, rowSpan, html }) => `<td colspan="${colSpan}" rowspan="${rowSpan}">${html}</td>`);
  return `<tr>${html.join('')}</tr>`;
}

/** Rows of a table or cells of a row, those in content controls and tags too. */
function wrapped(parent: Element, name: 'tr' | 'tc'): Element[] {
  return Array.from(parent.children).flatMap((child) => {
    if (child.localName === name) return [child];
    if (isGone(child)) return [];
    const wraps = ['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo'].includes(child.localName);
    return wraps && !(child.localName === 'sdt' && isPlaceholder(child) && name === 'tr') ? wrapped(child, name) : [];
  });
}

/** A cell that only continues a merged one; the attribute left out means so. */
function goesOn(properties: Element | undefined, name: 'hMerge' | 'vMerge'): boolean {
  const merge = childOf(properties, name);
  return merge !== undefined && attributeOf(merge, 'val') !== 'restart';
}

function count(element: Element | undefined, otherwise: number): number {
  const value = Number.parseInt(attributeOf(element, 'val') ?? '', 10);
  return Number.isNaN(value) || value < otherwise ? otherwise : Math.min(value, maxSpan);
}
