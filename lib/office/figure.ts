import { parseCell } from '../report/values';
import type { Value } from '../report/types';

const measure = '(?:[万亿]?元|件次|[笔件条个项次起宗份例])';
/** A number with a unit of measure behind it: `251000元`, `2笔`. */
const measured = new RegExp(`^[+-]?[\\d,]+(?:\\.\\d+)?${measure}$`);

/** What one cell of a table may hold: nothing, a mark for nothing, a number, a number with its unit. */
export function isFigure(text: string): boolean {
  const reading = parseCell(text);
  return reading.kind !== 'text' || measured.test(reading.text.replaceAll(' ', ''));
}

export type FigureReading = { sure: true; value?: Value } | { sure: false; value: Value; reason: string };

/** Reads the text of one cell. Blank: no value. What is no figure is kept as text, unsure. */
export function readFigure(text: string): FigureReading {
  const reading = parseCell(text);
  if (reading.kind === 'empty') return { sure: true };
  if (reading.kind === 'number') return { sure: true, value: reading.value };
  if (reading.kind === 'placeholder' || isFigure(text)) return { sure: true, value: reading.text };
  return { sure: false, value: reading.text.slice(0, 60), reason: '这一格写的不是数字' };
}
