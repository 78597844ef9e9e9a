import { normalizeText, parseCell } from '../report/values';
import type { Grid, Slot } from './grid';

/**
 * All inputs of a page as one ragged table: the rows of its tables that hold any, one under the other. What is pointed at
 * is a place on it.
 */
export interface Plate<E> {
  rows: readonly PlateRow<E>[];
  /** Every table that holds inputs: its rows as it words them, an input being `□`. This is its signature. */
  tables: readonly (readonly string[])[];
}

export interface PlateRow<E> {
  /** Index into `tables`, and of the row in it. */
  table: number;
  row: number;
  inputs: readonly PlateInput<E>[];
}

export interface PlateInput<E> {
  entry: E;
  /** Column of its table. Inputs of one column stand under each other. */
  column: number;
}

/** A place on a plate: its row, and the input of that row; from 0. */
export interface Point {
  row: number;
  input: number;
}

const input = '□';
/** What is computed, or is not yet: it may say something else next time. */
const shown = '·';
const longest = 80;

export function plateOf<T, E>(grids: readonly Grid<T>[], entriesOf: (ref: T) => readonly E[]): Plate<E> {
  const rows: PlateRow<E>[] = [];
  const tables: string[][] = [];
  for (const grid of grids) {
    const lines = linesOf(grid);
    const isEntry = (slot: Slot<T>): boolean => entriesOf(slot.ref).length > 0;
    const slots = lines.flat().filter(isEntry);
    if (slots.length === 0) continue;
    const top = Math.min(...slots.map((slot) => slot.row));
    const left = Math.min(...slots.map((slot) => slot.column));
    const table = tables.length;
    const word = (slot: Slot<T>): string => {
      if (isEntry(slot)) return input.repeat(entriesOf(slot.ref).length);
      const isAmong = slot.row >= top && slot.column >= left;
      return isAmong && parseCell(slot.text).kind !== 'text' ? shown : wordsOf(slot.text);
    };
    lines.forEach((line, row) => {
      const inputs = line.flatMap((slot) => entriesOf(slot.ref).map((entry) => ({ entry, column: slot.column })));
      if (inputs.length > 0) rows.push({ table, row, inputs });
    });
    tables.push(lines.map((line) => line.map(word).join('｜')));
  }
  return { rows, tables };
}

/** Each cell once, in the row where it begins. */
function linesOf<T>(grid: Grid<T>): Slot<T>[][] {
  return Array.from({ length: grid.height }, (_, row) => {
    const line: Slot<T>[] = [];
    for (let column = 0; column < grid.width; column++) {
      const slot = grid.at(row, column);
      if (slot && slot.row === row && slot.column === column) line.push(slot);
    }
    return line;
  });
}

/** Years change from report to report. */
function wordsOf(text: string): string {
  return normalizeText(text).replaceAll(' ', '').replace(/20\d\d/g, '20××').slice(0, longest);
}

export function entryAt<E>(plate: Plate<E>, { row, input: at }: Point): E | undefined {
  return plate.rows[row]?.inputs[at]?.entry;
}
