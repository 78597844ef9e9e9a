import { similarityOf } from '../narrative/similarity';
import type { EditionId, NarrativeId, Narratives, Value, Values } from '../types';
import type { CompareLine } from './lines';

/** A report as one column of a comparison. */
export interface CompareColumn {
  id: string;
  unit: string;
  year: number;
  edition: EditionId;
  values: Values;
  narratives: Narratives;
}

/** `blank`: the form has it and the report does not say. `none`: the form of that year does not have it. */
export type CompareValue = { kind: 'value'; value: Value } | { kind: 'blank' } | { kind: 'none' };

/** From one column to the next. No percentage of 0. */
export interface Change {
  delta: number;
  percent?: number;
}

export interface CompareRow {
  line: CompareLine;
  values: readonly CompareValue[];
  /** From the column before; absent for the first and where one side is no number. */
  changes: readonly (Change | undefined)[];
  /** Whether any two columns say different things. */
  differs: boolean;
}

/** Lines that no column's form has are left out. A sum with a blank part is blank: absent is not zero. */
export function compareReports(lines: readonly CompareLine[], columns: readonly CompareColumn[]): CompareRow[] {
  return lines.flatMap((line): CompareRow[] => {
    const values = columns.map((column) => valueIn(line, column));
    if (values.every(({ kind }) => kind === 'none')) return [];
    const changes = values.map((value, at) => (at === 0 ? undefined : changeOf(values[at - 1]!, value)));
    const said = values.filter(({ kind }) => kind !== 'none').map((value) => (value.kind === 'value' ? String(value.value) : ''));
    return [{ line, values, changes, differs: new Set(said).size > 1 }];
  });
}

export function valueIn(line: CompareLine, { edition, values }: Pick<CompareColumn, 'edition' | 'values'>): CompareValue {
  const cells = line.cells[edition];
  if (cells === undefined) return { kind: 'none' };
  const held = cells.map((cell) => values[cell]);
  const [first] = held;
  if (held.some((value) => value === undefined)) return { kind: 'blank' };
  if (held.length === 1) return { kind: 'value', value: first! };
  const numbers = held.filter((value) => typeof value === 'number');
  return numbers.length < held.length ? { kind: 'blank' } : { kind: 'value', value: numbers.reduce((sum, value) => sum + value, 0) };
}

export function changeOf(from: CompareValue, to: CompareValue): Change | undefined {
  if (from.kind !== 'value' || to.kind !== 'value' || typeof from.value !== 'number' || typeof to.value !== 'number') return undefined;
  const delta = Number((to.value - from.value).toFixed(6));
  return from.value === 0 ? { delta } : { delta, percent: (delta / Math.abs(from.value)) * 100 };
}

/** How alike one section of two reports is, 0 to 1; undefined where one of them has no text. */
export function likeness(section: NarrativeId, a: CompareColumn, b: CompareColumn): number | undefined {
  const [left = '', right = ''] = [a.narratives[section], b.narratives[section]];
  return left.trim() === '' || right.trim() === '' ? undefined : similarityOf(left, right);
}
