import { cellId } from '../report/editions/catalogue';
import type { Block, Line } from '../report/editions/types';
import type { CellId } from '../report/types';
import { align, alignLeftovers, contrasted } from './align';
import { similarity } from './labels';
import { floor, sure } from './match-rows';
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
  const pairs = [...aligned, ...alignLeftovers(aligned, fields.length, columns.length, score, sure)];
  if (pairs.length === 0) {
    const only = fields.length === 1 && columns.length === 1 && fields[0]!.above.length === 0;
    return only ? { ok: true, cells: [make(0, 0)] } : { ok: false, code: 'no-header' };
  }
  // With a cell missing, the figures after the gap have moved: headers above them no longer tell.
  if (found.ragged && fields.length !== columns.length) return { ok: false, code: 'ambiguous' };
  return { ok: true, cells: pairs.map(([i, j]) => make(i, j)) };
}

/** The nearest label counts whole, one above it (behind a unit or a row of codes) a little less. */
export function columnScore<T>(path: FieldPath<T>, column: Line): number {
  return path.above.reduce((best, text, depth) => Math.max(best, similarity(text, column) * 0.95 ** depth), 0);
}

/**
 * A block laid out side by side, officially or by the portal: every field must be named by a row's and a column's label
 * at once, wherever they stand.
 */
export function matchFlat<T>(found: FieldRow<T>, block: Block): CellMatch<T>[] {
  const targets = block.rows.flatMap((row) => block.columns.map((column) => ({ row, column })));
  const scores = found.fields.map((path) => targets.map(({ row, column }) => flatScore(found, path, row, column)));
  const decided = scores.map((own) => {
    const [first = 0, second = 0] = [...own].sort((a, b) => b - a);
    return first - second > 0.02;
  });
  const score = (i: number, j: number) => (decided[i] ? scores[i]![j]! : 0);
  return align(found.fields.length, targets.length, score, floor).map(([i, j]) => {
    const { row, column } = targets[j]!;
    return { cell: cellId(block.table, row, column), path: found.fields[i]!, column };
  });
}

function flatScore<T>(found: FieldRow<T>, path: FieldPath<T>, row: Line, column: Line): number {
  const texts = [...path.above, ...path.left, found.banner];
  let best = 0;
  texts.forEach((text, i) => {
    const leaf = similarity(text, column) * 0.95 ** i;
    if (leaf <= floor) return;
    texts.forEach((other, j) => {
      if (i !== j) best = Math.max(best, Math.min(leaf, similarity(other, row)));
    });
  });
  return best;
}
