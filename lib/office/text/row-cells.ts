import { parseCell } from '../../report/values';
import { isFigure } from '../figure';
import type { FigureRow } from './figure-row';
import { splitFigures } from './split';

/** What a row of figures says for its columns. */
export type RowReading =
  /** One text per column; '' is a blank. `doubt`: why it is to be confirmed. */
  | { kind: 'cells'; texts: readonly string[]; doubt?: string }
  /** Several ways to cut the figures: one text per column in each. */
  | { kind: 'ways'; ways: readonly (readonly string[])[]; doubt: string }
  | { kind: 'unclear'; doubt: string };

export interface RowShape {
  /** Columns of each sum: [7], [5, 5, 5]. */
  sizes: readonly number[];
  /** Whether the last column of each is the sum of the others. */
  sums: boolean;
}

/** Figures in this table were seen to run together, so that white space proves little. */
function isRunTogether({ slots, ruled, glued, raw }: FigureRow, columns: number): boolean {
  if (ruled) return false;
  if (glued || /\d[+-]\d/.test(raw) || slots.some((slot) => /^[+-]?0\d/.test(slot))) return true;
  return slots.length === 1 && columns > 1 && slots[0]!.length >= columns;
}

/** What the other rows of a table tell about one. */
export interface TableTraits {
  /** `isRunTogether` somewhere in the table. */
  loose: boolean;
  /** The rows of a ruled table are filled up with blanks to one width, as a sheet's are. */
  sheet?: { width: number; first?: number };
}

/** The traits of a table whose rows of figures have `columns` columns. */
export function traitsOf(rows: readonly { row: FigureRow; columns: number }[]): TableTraits {
  const loose = rows.some(({ row, columns }) => isRunTogether(row, columns));
  const padded = rows.some(({ row, columns }) => row.width > row.from + columns && filledIn(row.slots).length <= columns);
  if (!padded) return { loose };
  const starts = rows.flatMap(({ row, columns }) => {
    const filled = filledIn(row.slots);
    return filled.length === columns ? [row.from + filled[0]!] : [];
  });
  const [first] = starts;
  const width = mostCommon(rows.map(({ row }) => row.width));
  return { loose, sheet: first !== undefined && new Set(starts).size === 1 ? { width, first } : { width } };
}

function mostCommon(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

/** Reads one row of figures. */
export function readRow(row: FigureRow, shape: RowShape, traits: TableTraits): RowReading {
  const columns = shape.sizes.reduce((sum, size) => sum + size, 0);
  const { loose } = traits;
  const texts = row.ruled ? ruledTexts(row, columns, traits.sheet) : row.slots;
  if (!texts) return { kind: 'unclear', doubt: countDoubt(columns, row.slots.filter((slot) => slot !== '').length) };
  const whole = row.ruled || texts.every((text) => isFigure(text) && !/^[+-]?0\d/.test(text));
  if (texts.length === columns && whole) {
    if (!loose || columns === 1 || row.ruled) {
      return row.glued ? { kind: 'cells', texts, doubt: '末位数字与下一行的序号连写' } : { kind: 'cells', texts };
    }
    if (shape.sums && addsUp(texts, shape.sizes) && !row.glued) return { kind: 'cells', texts };
    return { kind: 'cells', texts, doubt: '这张表的数字有连写，各格的分界不可靠' };
  }
  return readTogether(row, shape, columns, loose);
}

function readTogether(row: FigureRow, shape: RowShape, columns: number, loose: boolean): RowReading {
  const found = row.slots.length;
  if (row.ruled || !(loose && isRunTogether(row, columns))) return { kind: 'unclear', doubt: countDoubt(columns, found) };
  const { ways, complete } = splitFigures(row.slots, shape.sizes, shape.sums);
  if (!complete || ways.length === 0) return { kind: 'unclear', doubt: '数字连写，无法确定各格的数字' };
  if (ways.length > 1) return { kind: 'ways', ways, doubt: '数字连写，有几种拆法都说得通' };
  const forced = row.slots.join('').replace(/[+-]/g, '').length === columns;
  if (!forced && !shape.sums) return { kind: 'unclear', doubt: '数字连写，无法确定各格的数字' };
  return {
    kind: 'cells',
    texts: ways[0]!,
    doubt: forced ? '数字连写，按每格一位数字拆开' : '数字连写，按“各列之和等于总计”只有这一种拆法',
  };
}

function filledIn(slots: readonly string[]): number[] {
  return slots.flatMap((slot, index) => (slot === '' ? [] : [index]));
}

/**
 * The slots of the columns, where it is plain which they are. In a sheet a blank after the label may be part of a merged
 * label, and a row may have lost blanks at its end, so the count alone proves nothing there.
 */
function ruledTexts(row: FigureRow, columns: number, sheet: TableTraits['sheet']): readonly string[] | undefined {
  const { slots, from, width } = row;
  const filled = filledIn(slots);
  const start = sheet?.first === undefined ? undefined : sheet.first - from;
  if (filled.length === columns) {
    const together = filled.at(-1)! - filled[0]! < columns && (start === undefined || start === filled[0]);
    return together ? slots.slice(filled[0], filled[0]! + columns) : undefined;
  }
  if (!sheet) return slots.length === columns ? slots : undefined;
  if (start === undefined || start < 0 || width !== sheet.width) return undefined;
  const inside = filled.every((index) => index >= start && index < start + columns);
  return inside && slots.length >= start + columns ? slots.slice(start, start + columns) : undefined;
}

function addsUp(texts: readonly string[], sizes: readonly number[]): boolean {
  let at = 0;
  return sizes.every((size) => {
    const numbers = texts.slice(at, at + size).map((text) => {
      const reading = parseCell(text);
      return reading.kind === 'number' ? reading.value : Number.NaN;
    });
    at += size;
    return numbers.slice(0, -1).reduce((sum, value) => sum + value, 0) === numbers.at(-1);
  });
}

function countDoubt(columns: number, found: number): string {
  return `这一行应有${columns}个数字，原文有${found}个，无法确定各属哪一格`;
}
