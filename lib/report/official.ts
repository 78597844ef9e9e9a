import { editionOf } from './editions/catalogue';
import { sheetOf, type Head } from './sheet';
import type { CellId, EditionId, Narratives, TableId, Value, Values } from './types';
import { textOf } from './values';

/** What an official document is made of. */
export interface OfficialFigures {
  unit: string;
  year: number;
  edition: EditionId;
  values: Values;
  narratives: Narratives;
  /** Readings nobody has confirmed: they are marked in the document. */
  unsure?: readonly CellId[];
}

/** One cell of an official table with its place in the raster, rows and columns from 0. */
export interface OfficialCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  text: string;
  kind: Head['kind'] | 'figure';
  /** Of a figure. */
  cell?: CellId;
  value?: Value;
  computed?: boolean;
  unsure?: boolean;
}

export interface OfficialTable {
  table: TableId;
  /** Columns of row labels, and all columns. */
  labelColumns: number;
  width: number;
  /** Rows that head the whole table; 0 where every block has heads of its own. */
  headRows: number;
  /** Cells by the row they begin in, left to right. */
  rows: readonly (readonly OfficialCell[])[];
}

export interface OfficialSection {
  /** 1 to 6. */
  number: number;
  heading: string;
  /** Paragraphs of a narrative; none of a table. */
  paragraphs: readonly string[];
  table?: OfficialTable;
}

/** A report as it is published: title and six sections in official order. */
export interface OfficialDocument {
  title: string;
  unit: string;
  year: number;
  sections: readonly OfficialSection[];
}

function officialTitle(unit: string, year: number): string {
  return `${unit}${year}年政府信息公开工作年度报告`;
}

/** Every writer starts here. A blank cell stays blank, a total is as it is kept, right or wrong. */
export function officialDocument(figures: OfficialFigures): OfficialDocument {
  const { unit, year, narratives } = figures;
  const sections = editionOf(figures.edition).sections.map(({ number, heading, content }): OfficialSection => {
    if (isTable(content)) return { number, heading, paragraphs: [], table: officialTable(figures, content) };
    return { number, heading, paragraphs: paragraphsOf(narratives[content] ?? '') };
  });
  return { title: officialTitle(unit, year), unit, year, sections };
}

function isTable(content: string): content is TableId {
  return content === 'proactive' || content === 'requests' || content === 'disputes';
}

function paragraphsOf(text: string): string[] {
  return text.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== '');
}

function officialTable({ edition, values, unsure = [] }: OfficialFigures, table: TableId): OfficialTable {
  const sheet = sheetOf(editionOf(edition), table);
  const doubtful = new Set(unsure);
  const covered: boolean[][] = [];
  const rows: OfficialCell[][] = [];
  const place = (items: readonly Omit<OfficialCell, 'row' | 'column'>[]) => {
    const row = rows.length;
    const here = (covered[row] ??= []);
    let column = 0;
    rows.push(
      items.map((item) => {
        while (here[column]) column += 1;
        const placed = { ...item, row, column };
        for (let down = 0; down < item.rowSpan; down++) {
          for (let right = 0; right < item.colSpan; right++) (covered[row + down] ??= [])[column + right] = true;
        }
        return placed;
      }),
    );
  };
  const headed = ({ text, rowSpan, colSpan, kind }: Head) => ({ text, rowSpan, colSpan, kind });
  for (const part of sheet.parts) {
    for (const heads of part.head) place(heads.map(headed));
    for (const { heads, cells } of part.rows) {
      const figures = cells.map(({ spec, span }) => ({
        rowSpan: 1,
        colSpan: span,
        text: textOf(values[spec.id]),
        kind: 'figure' as const,
        cell: spec.id,
        value: values[spec.id],
        computed: spec.computed,
        unsure: doubtful.has(spec.id),
      }));
      place([...heads.map(headed), ...figures]);
    }
  }
  const headRows = sheet.parts.length === 1 ? sheet.parts[0]!.head.length : 0;
  return { table, labelColumns: sheet.labelColumns, width: sheet.labelColumns + sheet.columns, headRows, rows };
}
