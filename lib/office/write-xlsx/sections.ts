import type { OfficialSection, OfficialTable } from '../../report/official';
import type { CellId } from '../../report/types';
import type { Look } from './cell';
import { sumFormula, type Place } from './formulas';
import { put, type SheetPlan } from './sheet';

/** Widths in characters: 15 figures, 7 figures with group labels, the wide cells of table 二. */
function widthsOf({ width, labelColumns }: OfficialTable): number[] {
  if (labelColumns === 0) return Array.from({ length: width }, () => 8);
  const groups = Array.from({ length: labelColumns - 1 }, (_, depth) => (depth === 0 ? 7 : 12));
  return [...groups, labelColumns > 1 ? 34 : 26, ...Array.from({ length: width - labelColumns }, () => (labelColumns > 1 ? 10 : 22))];
}

/** The sheet of one section. `title` goes above the first. */
export function sectionSheet(section: OfficialSection, name: string, title: string | undefined): SheetPlan {
  const { heading, paragraphs, table } = section;
  const plan: SheetPlan = { name, rows: [], merges: [], widths: table ? widthsOf(table) : [100], heights: new Map() };
  const line = (look: Look, content: string, height: number) => {
    const row = plan.rows.length;
    put(plan, row, 0, { look, content }, 1, table?.width ?? 1);
    plan.heights.set(row, height);
  };
  if (title !== undefined) line('title', title, 36);
  line('heading', heading, 28);
  for (const paragraph of paragraphs) line('paragraph', paragraph, Math.min(400, Math.ceil(paragraph.length / 48) * 18 + 2));
  return plan;
}

export function placesIn(plan: SheetPlan, table: OfficialTable): [CellId, Place][] {
  const top = plan.rows.length;
  return table.rows.flat().flatMap(({ cell, row, column }) => (cell === undefined ? [] : [[cell, { sheet: plan.name, row: top + row, column }] as [CellId, Place]]));
}

/** The official table below what the sheet holds already. */
export function putTable(plan: SheetPlan, table: OfficialTable, formulas: ReadonlyMap<CellId, readonly CellId[]>, places: ReadonlyMap<CellId, Place>): void {
  const top = plan.rows.length;
  for (const { row, column, rowSpan, colSpan, text, kind, cell, value, unsure } of table.rows.flat()) {
    const addends = cell === undefined ? undefined : formulas.get(cell);
    const look: Look = kind === 'figure' ? (unsure ? 'unsure' : 'figure') : kind === 'row' || text.startsWith('（本') ? 'label' : 'head';
    put(
      plan,
      top + row,
      column,
      {
        look,
        ...(kind === 'figure' ? value !== undefined && { content: value } : { content: text }),
        ...(addends && { formula: sumFormula(addends, places, plan.name) }),
      },
      rowSpan,
      colSpan,
    );
    const letters = Math.max(8, plan.widths.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0) / 2 - 1);
    if (rowSpan === 1) plan.heights.set(top + row, Math.max(plan.heights.get(top + row) ?? 20, Math.ceil(text.length / letters) * 16 + 4));
  }
}
