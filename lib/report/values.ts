import type { Value } from './types';

export type CellReading =
  | { kind: 'empty' }
  /** A mark that stands for "nothing": `/` `-` `—` `_` `无` `不适用`. Never turned into 0. */
  | { kind: 'placeholder'; text: string }
  /** `tidy` is false when the text needed cleaning (full-width digits, spaces, separators). */
  | { kind: 'number'; value: number; tidy: boolean }
  | { kind: 'text'; text: string };

const invisible = /[\u200B-\u200F\u2028-\u202E\u2060\uFEFF\u00AD]/g;

/** NFKC, without zero-width characters, white space folded to single spaces and trimmed. */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

const placeholders = new Set(['/', '\\', '-', '--', '---', '—', '——', '–', '_', '__', '―', '─', '无', '不适用', '空']);
const plain = /^[+-]?\d+(?:\.\d+)?$/;
const grouped = /^[+-]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/;

/**
 * Reads one cell's text. The only place where text becomes a number.
 * `１２` → 12, `1,234` → 1234, `　0` → 0, `+3` → 3; `251000元` stays text.
 */
export function parseCell(raw: string): CellReading {
  const folded = normalizeText(raw);
  const text = folded.replaceAll(' ', '').replace(/[\u2212\u2010\u2011]/g, '-');
  if (text === '') return { kind: 'empty' };
  if (placeholders.has(text)) return { kind: 'placeholder', text };
  const splitDigits = /\d \d/.test(folded);
  if (!splitDigits && (plain.test(text) || grouped.test(text))) {
    const value = Number(text.replace(/[,，]/g, ''));
    if (Number.isFinite(value)) return { kind: 'number', value, tidy: raw === String(value) };
  }
  return { kind: 'text', text: folded };
}

/** What a draft keeps for a cell's text: a number, the text where it is none, undefined where blank. */
export function valueOf(raw: string): Value | undefined {
  const reading = parseCell(raw);
  if (reading.kind === 'empty') return undefined;
  return reading.kind === 'number' ? reading.value : reading.text;
}

/** How a value is typed into a form: no separators, no exponent; '' when absent. */
export function textOf(value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  const text = String(value);
  return text.includes('e') ? value.toFixed(6).replace(/\.?0+$/, '') : text;
}

/** Whether two texts of a cell say the same: numbers are compared as numbers, `0` and blank are different. */
export function sameCellText(a: string, b: string): boolean {
  const [left, right] = [parseCell(a), parseCell(b)];
  if (left.kind === 'number' && right.kind === 'number') return left.value === right.value;
  return left.kind === right.kind && normalizeText(a) === normalizeText(b);
}
