import { isFigure } from '../figure';
import type { FigureRow } from './figure-row';
import { compact, foldText } from './fold';
import { figuresIn } from './stream';

/** The rows that hold figures, in order. Cells set off by tabs or bars are taken as such; else figures are told from words. */
export function figureRows(text: string): FigureRow[] {
  const rows = ruledRows(text);
  return rows ? fromCells(rows) : figuresIn(foldText(text));
}

function fromCells(rows: readonly (readonly string[])[]): FigureRow[] {
  const found: FigureRow[] = [];
  let before = '';
  for (const cells of rows) {
    const last = cells.findLastIndex((text) => /\p{L}/u.test(text) && !isFigure(text));
    const slots = cells.slice(last + 1).map((text) => text.trim());
    before += compact(cells.slice(0, last + 1).join(' '));
    if (!slots.some((text) => text !== '')) continue;
    const cell = last >= 0 ? { cell: cells[last]! } : {};
    found.push({ before, ...cell, slots, from: last + 1, width: cells.length, ruled: true, glued: false, raw: slots.join(' | ') });
    before = '';
  }
  return found;
}

/** Rows of cells where the text separates them; undefined where it does not. */
function ruledRows(text: string): string[][] | undefined {
  const lines = text.split('\n');
  const bars = lines.filter((line) => line.includes('|')).length;
  if (bars >= 2) return barRows(lines);
  const leading = lines.filter((line) => /^\t[^\t]*$/.test(line)).length;
  const inner = lines.filter((line) => /[^\t]\t|\t\t/.test(line)).length;
  if (leading >= 4 && leading > inner) return cellPerLine(lines);
  if (inner >= 2) return tabRows(text);
  return undefined;
}

/** Bars between cells, and in most writings also before the first or after the last; that is told from most lines. */
function barRows(lines: readonly string[]): string[][] {
  const barred = lines.filter((line) => line.includes('|'));
  const most = (pattern: RegExp) => barred.filter((line) => pattern.test(line)).length * 2 > barred.length;
  const [opened, closed] = [most(/^\s*\|/), most(/\|\s*$/)];
  return lines
    .filter((line) => !/^[\s|:-]*-{3}[\s|:-]*$/.test(line))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length === 1) return cells;
      return cells.slice(opened && cells[0] === '' ? 1 : 0, closed && cells.at(-1) === '' ? -1 : cells.length);
    });
}

/** One cell per line, each after a tab, rows set off by empty lines; a line without a tab goes on with the cell. */
function cellPerLine(lines: readonly string[]): string[][] {
  const rows: string[][] = [[]];
  for (const line of lines) {
    const row = rows.at(-1)!;
    if (line === '') {
      if (row.length > 0) rows.push([]);
    } else if (line.startsWith('\t') || row.length === 0) row.push(line.trim());
    else row[row.length - 1] += line.trim();
  }
  return rows;
}

/** A row per line, cells set off by tabs; a cell in quotes may hold line ends. */
function tabRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g;
  for (const [whole, quoted, plain, end] of text.matchAll(pattern)) {
    if (whole === '' && end === '') break;
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    if (end === '\n') rows.push([]);
  }
  return rows;
}
