import { cellXml, nameOf, type SheetCell } from './cell';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const firstRowStays = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** One sheet as it is filled: cells by row and column from 0, merged areas, widths in characters, heights in points. */
export interface SheetPlan {
  name: string;
  rows: Map<number, SheetCell>[];
  merges: { row: number; column: number; rowSpan: number; colSpan: number }[];
  widths: readonly number[];
  heights: Map<number, number>;
  /** The first row stays in sight. */
  headed?: boolean;
}

export function sheetXml({ rows, merges, widths, heights, headed = false }: SheetPlan): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  const data = rows
    .map((cells, row) => {
      const height = heights.get(row);
      const list = [...cells].sort(([a], [b]) => a - b).map(([column, cell]) => cellXml(cell, column, row));
      return `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${list.join('')}</row>`;
    })
    .join('');
  const areas = merges.map(({ row, column, rowSpan, colSpan }) => `<mergeCell ref="${nameOf(column, row)}:${nameOf(column + colSpan - 1, row + rowSpan - 1)}"/>`);
  const merged = areas.length > 0 ? `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells>` : '';
  return `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${headed ? firstRowStays : ''}<sheetFormatPr defaultRowHeight="18"/><cols>${columns}</cols><sheetData>${data}</sheetData>${merged}<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

/** Puts a cell, and its look into every cell of its area, so that the border runs all around. */
export function put(plan: SheetPlan, row: number, column: number, cell: SheetCell, rowSpan = 1, colSpan = 1): void {
  for (let down = 0; down < rowSpan; down++) {
    for (let right = 0; right < colSpan; right++) {
      while (plan.rows.length <= row + down) plan.rows.push(new Map());
      plan.rows[row + down]!.set(column + right, down + right === 0 ? cell : { look: cell.look });
    }
  }
  if (rowSpan > 1 || colSpan > 1) plan.merges.push({ row, column, rowSpan, colSpan });
}
