import type { SheetCell } from './write-xlsx/cell';
import { put, type SheetPlan } from './write-xlsx/sheet';
import { workbookOf } from './write-xlsx/workbook';

/** A plain list as .xlsx: one sheet, a first row that stays, texts as texts and never formulas. `widths` in characters. */
export function writeList(name: string, rows: readonly (readonly (string | number)[])[], widths: readonly number[], at: Date): Uint8Array {
  const plan: SheetPlan = { name, rows: [], merges: [], widths, heights: new Map(), headed: true };
  rows.forEach((cells, row) => cells.forEach((content, column) => put(plan, row, column, cellOf(content, row))));
  return workbookOf([plan], at);
}

function cellOf(content: string | number, row: number): SheetCell {
  if (row === 0) return { look: 'head', content };
  return { look: typeof content === 'number' ? 'figure' : 'label', content };
}
