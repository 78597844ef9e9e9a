import { childOf, childrenOf } from '../zip/elements';
import type { Archive } from '../zip/archive';
import { xmlPart, type Parse } from '../zip/xml-part';
import { nameOf } from '../write-xlsx/cell';
import { contentOf, type CellContent, type Workshop } from './cell-content';
import { areaNamed, placeNamed } from './cell-name';

/** A cell that says something. Rows and columns count from 0. */
export interface FilledCell extends CellContent {
  row: number;
  column: number;
}

export interface Area {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** What a sheet holds, as the file states it. */
export interface Sheet {
  name: string;
  cells: readonly FilledCell[];
  merges: readonly Area[];
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

export type SheetReading = { ok: true; sheet: Sheet } | { ok: false; reason: string; large?: true };

/** A report has some hundreds. */
const maxCells = 40_000;
const maxMerges = 20_000;
const maxLength = 24 * 1024 * 1024;

/** Cells and rows that only carry a look: a sheet may have a million of them. One without a name holds a place. */
const styledOnly = /<(?:[\w.-]+:)?(?:c|row)\s[^<>]*\/>/g;

/** Reads one sheet. Its stated size is not believed: only cells that say something count. */
export function readSheet(archive: Archive, part: string, name: string, workshop: Workshop, parse: Parse): SheetReading {
  let large = false;
  const read = xmlPart(archive, part, parse, (xml) => {
    const slim = xml.replace(styledOnly, (found) => (/\sr="/.test(found) ? '' : found));
    large = slim.length > maxLength || count(slim, /<(?:[\w.-]+:)?c[\s>]/g) > maxCells || count(slim, /<(?:[\w.-]+:)?mergeCell\s/g) > maxMerges;
    return large ? '<large/>' : slim;
  });
  if (!read.ok) return { ok: false, reason: `工作表“${name}”：${read.reason}` };
  if (large) return { ok: false, large, reason: '格子太多，不像年度报告，没有读取。' };
  const damaged = (place: string): SheetReading => ({ ok: false, reason: `工作表“${name}”的${place}已损坏，不能读取。请用 WPS 或 Excel 打开，另存一份再试。` });
  if (!read.root) return damaged('内容');
  const hiddenRows = new Set<number>();
  const cells: FilledCell[] = [];
  let row = -1;
  for (const line of childrenOf(childOf(read.root, 'sheetData'), 'row')) {
    const stated = line.getAttribute('r');
    const next = stated === null ? row + 1 : Number(stated) - 1;
    if (!Number.isInteger(next) || next <= row) return damaged(`第 ${stated} 行`);
    row = next;
    if (isHidden(line, 'ht')) hiddenRows.add(row);
    let column = -1;
    const inRow = childrenOf(line, 'c');
    const places = inRow.some((cell) => cell.hasAttribute('r'));
    for (const cell of inRow) {
      const named = cell.getAttribute('r');
      const place = named === null && !places ? { row, column: column + 1 } : placeNamed(named ?? '');
      // Two cells for one place, or a row in disorder: no one knows which figure is meant.
      if (!place || place.row !== row || place.column <= column) return damaged(named === null ? `第 ${row + 1} 行` : ` ${named} 格`);
      column = place.column;
      const content = contentOf(cell, workshop);
      if (!content) return damaged(` ${nameOf(column, row)} 格`);
      if (content.text.trim() !== '' || content.doubt) cells.push({ row, column, ...content });
    }
  }
  const merges = mergesOf(read.root);
  if (!merges) return damaged('合并单元格');
  const hiddenColumns = childrenOf(childOf(read.root, 'cols'), 'col').filter((column) => isHidden(column, 'width')).map((column) => [Number(column.getAttribute('min')) - 1, Number(column.getAttribute('max')) - 1] as const);
  return {
    ok: true,
    sheet: {
      name,
      cells,
      merges,
      isRowHidden: (at) => hiddenRows.has(at),
      isColumnHidden: (at) => hiddenColumns.some(([first, last]) => at >= first && at <= last),
    },
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isHidden(line: Element, size: 'ht' | 'width'): boolean {
  const stated = line.getAttribute(size);
  return /^(?:1|true)$/.test(line.getAttribute('hidden') ?? '') || (stated !== null && Number(stated) === 0);
}

/** Undefined where areas are no areas or overlap: then it is not known which cell is seen. */
function mergesOf(root: Element): Area[] | undefined {
  const merges: Area[] = [];
  for (const element of childrenOf(childOf(root, 'mergeCells'), 'mergeCell')) {
    const area = areaNamed(element.getAttribute('ref') ?? '');
    if (!area) return undefined;
    merges.push({ row: area.from.row, column: area.from.column, lastRow: area.to.row, lastColumn: area.to.column });
  }
  return merges;
}
