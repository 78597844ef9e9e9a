import { namesGroup, similarity } from '../../grid/labels';
import { editions } from '../../report/editions/catalogue';
import { isTitle } from '../cut-reports';
import { isFigure } from '../figure';
import { isTable } from '../outline';
import { foldText } from '../text/fold';
import { findHeadings } from '../text/headings';
import { isBodyName } from '../title';
import type { VisibleCell, VisibleRow } from './visible-rows';

/** What a sheet shows, top to bottom: lines of text, and tables. */
export type SheetBlock = { kind: 'text'; text: string } | { kind: 'table'; rows: readonly VisibleRow[] };

const labels = editions.flatMap(({ blocks }) => blocks);
const groups = [...new Set(labels.flatMap(({ label, rows }) => [...(label === undefined ? [] : [label]), ...rows.flatMap((row) => row.groups)]))];
const lines = labels.flatMap(({ rows, columns }) => [...rows, ...columns]);

/**
 * A sheet has no paragraphs: titles, headings and texts stand in cells like everything else. A cell alone in its row is text where it
 * is a title or a heading, under the heading of a text, and before a table begins; else it belongs to the table.
 */
export function blocksOf(rows: readonly VisibleRow[], sheetName: string): SheetBlock[] {
  const blocks: SheetBlock[] = [];
  let table: VisibleRow[] = [];
  const endTable = () => {
    if (table.length > 0) blocks.push({ kind: 'table', rows: table });
    table = [];
  };
  const say = (...cells: readonly VisibleCell[]) => {
    endTable();
    for (const { text, doubt } of cells) blocks.push({ kind: 'text', text: text === '' ? (doubt?.raw ?? '') : text });
  };
  const parts = cutAtTitles(rows);
  for (const part of parts) {
    const headings = headingsIn(part);
    const named = headings.size === 0 ? sectionNamed(sheetName) : undefined;
    let inText = named !== undefined && !isTable(named);
    let due = named !== undefined && parts.length === 1;
    part.forEach((row, index) => {
      const { cells, blanks } = row;
      if (cells.length === 0) return void table.push(row);
      const heading = headings.get(index) ?? titleIn(row, inText && !due);
      if (due && heading === undefined) {
        blocks.push({ kind: 'text', text: sheetName });
        due = false;
      }
      if (heading) {
        say(heading.cell);
        inText = heading.content === undefined ? inText : !isTable(heading.content);
        const rest = cells.filter((cell) => cell !== heading.cell);
        if ((inText || heading.content === undefined) && !rest.some(isCount)) say(...rest);
        else if (rest.length > 0) table.push({ cells: rest, blanks });
      } else if (isText(cells)) say(...cells);
      else table.push(row);
    });
    endTable();

    function isText(cells: readonly VisibleCell[]): boolean {
      const [only, ...others] = cells;
      if (inText) return others.length === 0 || !cells.some(isCount);
      return only !== undefined && others.length === 0 && !isCount(only) && (isBodyName(only.text.trim()) || (table.length === 0 && !isLabel(only.text)));
    }
  }
  return blocks;
}

/** A title in the first cell of a row, with a note such as `单位：件` beside it or without. */
function titleIn({ cells: [cell] }: VisibleRow, inText: boolean): { cell: VisibleCell; content?: undefined } | undefined {
  return cell && !inText && isTitle(cell.text.trim()) ? { cell } : undefined;
}

/** A new title in the midst of a sheet begins another report. */
function cutAtTitles(rows: readonly VisibleRow[]): VisibleRow[][] {
  const parts: VisibleRow[][] = [[]];
  for (const row of rows) {
    const [only, ...others] = row.cells;
    const opens = only !== undefined && others.length === 0 && isTitle(only.text.trim()) && parts.at(-1)!.some(({ cells }) => cells.length > 1);
    if (opens) parts.push([]);
    parts.at(-1)!.push(row);
  }
  return parts;
}

type Content = ReturnType<typeof findHeadings>[number]['section']['content'];

/** The rows of which the first words are a heading. */
function headingsIn(rows: readonly VisibleRow[]): ReadonlyMap<number, { cell: VisibleCell; content: Content }> {
  const starts = new Map<number, { cell: VisibleCell; row: number }>();
  let text = '';
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      starts.set(text.length + (cell.text.length - cell.text.trimStart().length), { cell, row });
      text += `${cell.text}\n`;
    }
  });
  const found = new Map<number, { cell: VisibleCell; content: Content }>();
  for (const { start, section } of findHeadings(foldText(text))) {
    const place = starts.get(start);
    if (place && !found.has(place.row)) found.set(place.row, { cell: place.cell, content: section.content });
  }
  return found;
}

function sectionNamed(name: string): Content | undefined {
  return findHeadings(foldText(name))[0]?.section.content;
}

function isCount({ text, doubt }: VisibleCell): boolean {
  return doubt !== undefined || isFigure(text);
}

/** Words of the form's own tables. */
function isLabel(text: string): boolean {
  return groups.some((group) => namesGroup(text, group)) || lines.some((line) => similarity(text, line) >= 0.9);
}
