import { escaped } from '../write-xml';

/** Looks of a cell, in the order of `cellXfs`. */
export const looks = ['plain', 'title', 'heading', 'head', 'label', 'figure', 'unsure', 'paragraph'] as const;
export type Look = (typeof looks)[number];

export interface SheetCell {
  look: Look;
  /** A text is never a formula. */
  content?: string | number;
  /** Without the equals sign; `content` is its value as it stands. */
  formula?: string;
}

/** A name of a cell as Excel has it: column and row from 0. */
export function nameOf(column: number, row: number): string {
  const first = column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '';
  return `${first}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}

export function cellXml({ look, content, formula }: SheetCell, column: number, row: number): string {
  const place = `r="${nameOf(column, row)}" s="${styleOf(look, content)}"`;
  const formulaXml = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (content === undefined) return `<c ${place}/>`;
  if (typeof content === 'number') return `<c ${place}>${formulaXml}<v>${content}</v></c>`;
  if (formula !== undefined) return `<c ${place} t="str">${formulaXml}<v>${escaped(content)}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
}

/** What Excel would read as a formula once the cell is edited carries its quotation mark. */
function styleOf(look: Look, content: string | number | undefined): number {
  const quoted = typeof content === 'string' && /^[=+\-@\t]/.test(content);
  return looks.indexOf(look) + (quoted ? looks.length : 0);
}
