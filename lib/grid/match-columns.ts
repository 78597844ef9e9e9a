import { cellId } from '../report/editions/catalogue';
import type { Block, Line } from '../report/editions/types';
import type { CellId } from '../report/types';
import { align, alignLeftovers, contrasted } from './align';
import { namesGroup, similarity } from './labels';
import { floor, sure } from './match-rows';
import { splitJoint } from './names-column';
import type { FieldPath, FieldRow } from './paths';

export interface CellMatch<T> {
  cell: CellId;
  path: FieldPath<T>;
  column: Line;
}

export type ColumnMatches<T> = { ok: true; cells: CellMatch<T>[] } | { ok: false; code: 'no-header' | 'ambiguous' };

/** Which field of a row belongs to which column of its block. */
export function matchColumns<T>(found: FieldRow<T>, block: Block, row: Line): ColumnMatches<T> {
  const { fields } = found;
  const { columns } = block;
  const make = (i: number, j: number): CellMatch<T> => ({
    cell: cellId(block.table, row, columns[j]!),
    path: fields[i]!,
    column: columns[j]!,
  });
  const score = contrasted(fields.length, columns.length, (i, j) => columnScore(fields[i]!, columns[j]!));
  const aligned = align(fields.length, columns.length, score, floor);
  const moved = found.open ? [] : alignLeftovers(aligned, fields.length, columns.length, score, sure);
  const pairs = [...aligned, ...moved];
  if (pairs.length === 0) {
    if (fields.length === 1 && columns.length === 1 && fields[0]!.above.length === 0) return { ok: true, cells: [make(0, 0)] };
    const titled = columns.findIndex((column) => similarity(found.title, column) >= named);
    return fields.length === 1 && titled >= 0 ? { ok: true, cells: [make(0, titled)] } : { ok: false, code: 'no-header' };
  }
  const shifted = hasGap(found, pairs, columns.length) || splitsGroup(found, pairs, columns);
  return shifted ? { ok: false, code: 'ambiguous' } : { ok: true, cells: pairs.map(([i, j]) => make(i, j)) };
}

/**
 * With a cell or a span missing, in the row or in its header, figures stand under names that are not theirs. A name not
 * known leaves one gap on both sides, in the same place; any other gap means that names have moved.
 */
function hasGap<T>({ fields, ragged }: FieldRow<T>, pairs: readonly [number, number][], targets: number): boolean {
  if (pairs.length === targets) return false;
  const inPlace = fields.length === targets && pairs.every(([i, j]) => i === j);
  return ragged || (pairs.length < fields.length && !inPlace);
}

/** A group's label stands above some of its columns and not above others: its span is lost. 其他组织 is a column's name, though a group's holds it. */
function splitsGroup<T>({ fields }: FieldRow<T>, pairs: readonly [number, number][], columns: readonly Line[]): boolean {
  const under = pairs.flatMap(([i, j]) =>
    columns[j]!.groups.map((group) => fields[i]!.above.some((text) => namesGroup(text, group) && similarity(text, columns[j]!) < sure)),
  );
  return under.includes(true) && under.includes(false);
}

/** The nearest label counts whole, one above it (behind a unit or a row of codes) a little less. */
function columnScore<T>(path: FieldPath<T>, column: Line): number {
  return path.above.reduce((best, text, depth) => Math.max(best, similarity(text, column) * 0.95 ** depth), 0);
}

/**
 * A block laid out side by side, officially or by the portal: every field must be named by a row's and a column's label
 * at once, wherever they stand.
 */
export function matchFlat<T>(found: FieldRow<T>, block: Block): ColumnMatches<T> {
  const targets = block.rows.flatMap((row) => block.columns.map((column) => ({ row, column })));
  const scores = found.fields.map((path) => {
    const texts = textsAt(found, path);
    return targets.map(({ row, column }) => flatScore(texts, row, column));
  });
  const decided = scores.map((own) => {
    const [first = 0, second = 0] = [...own].sort((a, b) => b - a);
    return first - second > 0.02;
  });
  const score = (i: number, j: number) => (decided[i] ? scores[i]![j]! : 0);
  const pairs = align(found.fields.length, targets.length, score, floor);
  if (pairs.length > 1 && hasGap(found, pairs, targets.length)) return { ok: false, code: 'ambiguous' };
  const cells = pairs.map(([i, j]) => {
    const { row, column } = targets[j]!;
    return { cell: cellId(block.table, row, column), path: found.fields[i]!, column };
  });
  return { ok: true, cells };
}

/** What names the whole row counts a little less than what stands at the field itself. */
const rowWide = 0.9;

/** A section's heading that mentions a row among others does not name it. */
const named = 0.72;

interface FieldTexts {
  /** At the field itself, nearest first. */
  own: readonly string[];
  /** What may name its row. */
  others: readonly { text: string; weight: number }[];
}

function textsAt<T>(found: FieldRow<T>, { slot, above, left, near }: FieldPath<T>): FieldTexts {
  const cut = (text: string): string[] => [...(splitJoint(text) ?? [text])].reverse();
  const own = [...above, ...left.slice(0, near), found.banner, ...(found.title === found.banner ? [] : [found.title])].flatMap(cut);
  // The labels before the first field of a row are its own: counted again, one 总计 would name a row and a column.
  const before = found.fields[0]!.slot === slot ? [] : found.labels;
  const others = [...own.map((text) => ({ text, weight: 1 })), ...left.slice(near).flatMap(cut).map((text) => ({ text, weight: 1 })), ...before.map((text) => ({ text, weight: rowWide }))];
  return { own, others };
}

/** A column's name stands at the field itself; a row's may be that of the fields before, too. */
function flatScore({ own, others }: FieldTexts, row: Line, column: Line): number {
  let best = 0;
  own.forEach((text, i) => {
    const leaf = similarity(text, column) * 0.95 ** i;
    if (leaf <= floor) return;
    others.forEach((other, j) => {
      const whole = i === j ? 0 : similarity(other.text, row);
      if (whole >= named) best = Math.max(best, Math.min(leaf, whole * other.weight));
    });
  });
  return best;
}
