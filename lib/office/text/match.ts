import { align } from '../../grid/align';
import { similarity, stripNumbering } from '../../grid/labels';
import type { Block, Line } from '../../report/editions/types';
import type { FigureRow } from './figure-row';
import { compact } from './fold';

export interface RowMatch {
  block: Block;
  /** Undefined for a block that is officially one row. */
  line?: Line;
  row: FigureRow;
  /** Other rows whose words name this line as well. */
  rivals: FigureRow[];
}

const floor = 0.55;
const strong = 0.9;

/** Which row of figures belongs to which line of a table: both in their order, each at most once. */
export function matchRows(rows: readonly FigureRow[], blocks: readonly Block[]): RowMatch[] {
  const lines = blocks.flatMap((block) => linesOf(block, rows));
  const scores = rows.map((row) => lines.map(({ line, block }) => (line ? nameScore(row, line) : flatScore(row, block))));
  const pairs = align(rows.length, lines.length, (i, j) => scores[i]![j]!, floor);
  const used = new Set(pairs.map(([i]) => i));
  return pairs.map(([i, j]) => ({
    ...lines[j]!,
    row: rows[i]!,
    rivals: rows.filter((row, other) => !used.has(other) && (scores[other]![j]! >= Math.min(strong, scores[i]![j]!) || hasItsEnd(row, lines[j]!.line))),
  }));
}

/**
 * Whether the figures of a table stand before their labels, as some PDF readers hand them out: a whole row comes before any label, and after the
 * last figures one label is left over. Then every row would take the figures of the next.
 */
export function figuresComeFirst(text: string, rows: readonly FigureRow[], blocks: readonly Block[]): boolean {
  const last = rows.at(-1);
  if (!last || last.ruled) return false;
  const rest = compact(text.slice(text.lastIndexOf(last.raw) + last.raw.length));
  const lines = blocks.flatMap((block) => block.rows.map((line) => ({ line, columns: block.columns.length })));
  const left = lines.some(({ line }) => rest.startsWith(wordings(line).official) || rest.startsWith(wordings(line).bare));
  return left && rows.some((row) => lines.some(({ columns }) => columns === row.slots.length) && lines.every(({ line }) => nameScore(row, line) < floor));
}

/** The words before a row are but the end of a label: of two lines that changed places, it may be the one. */
function hasItsEnd({ before, ruled }: FigureRow, line: Line | undefined): boolean {
  return line !== undefined && !ruled && before !== '' && wordings(line).official.endsWith(before);
}

/** A block that is officially one row may be written line by line. */
function linesOf(block: Block, rows: readonly FigureRow[]): { block: Block; line?: Line }[] {
  const byLine = block.rows.map((line) => ({ block, line }));
  if (block.layout === 'matrix') return byLine;
  const written = block.rows.filter((line) => rows.some((row) => nameScore(row, line) >= strong));
  return written.length === block.rows.length ? byLine : [{ block }];
}

/** The one row of a flat block follows its header, which ends in the last column; or it has every figure after the header. */
function flatScore({ before, slots }: FigureRow, block: Block): number {
  const last = block.columns.at(-1)!;
  if ([last.label, ...(last.variants ?? [])].some((label) => before.endsWith(compact(label)))) return 1;
  const whole = slots.length === block.rows.length * block.columns.length;
  return whole && before.includes(compact(block.rows.at(-1)!.label)) ? 0.8 : 0;
}

const known = new WeakMap<Line, { official: string; bare: string; variants: string[] }>();

function wordings(line: Line) {
  const made = known.get(line) ?? {
    official: compact(line.label),
    bare: stripNumbering(compact(line.label)),
    variants: (line.variants ?? []).map(compact).filter((variant) => variant.length >= 4),
  };
  known.set(line, made);
  return made;
}

/** How well the words before a row of figures end in a line's label, 0 to 1.1; the whole official label weighs most. */
function nameScore({ before, cell }: FigureRow, line: Line): number {
  const { official, bare, variants } = wordings(line);
  if (before.endsWith(official)) return official === bare && !standsAlone(before, bare) ? 0.95 : 1.1;
  if (before.endsWith(bare)) {
    if (bare.length < 4 && otherNumber(before, official, bare)) return 0;
    return standsAlone(before, bare) ? 1 : 0.8;
  }
  const variant = variants.some((text) => before.endsWith(text)) ? 0.9 : 0;
  const tail = before.slice(-bare.length);
  const near = tail.length === bare.length && bare.length >= 4 ? 0.9 * similarity(tail, line) : 0;
  return Math.max(variant, near, cell === undefined ? 0 : similarity(cell, line));
}

/** Whether nothing but a numbering or another label's end stands before the label. */
function standsAlone(before: string, label: string): boolean {
  const rest = before.slice(0, -label.length);
  return rest === '' || /[.、)\d]$/.test(rest) || label.length >= 4;
}

/** A short label such as `其他` under another number than the form's is another row. */
function otherNumber(before: string, official: string, bare: string): boolean {
  const stated = before.slice(0, -bare.length).match(/(?:\d{1,2}[.、]|\([一二三四五六七八九十]\))$/)?.[0];
  return stated !== undefined && official !== bare && !official.startsWith(stated);
}
