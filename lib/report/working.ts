import { cellOf, placeOf } from './editions/catalogue';
import type { Edition, Equation } from './editions/types';
import { equationsOf } from './equations';
import type { CellId, Finding, Value, Values } from './types';

/** One side of a sum as it is shown: the terms that count, and how many are 0. */
export interface Side {
  /** `name`: the row or column alone, which is what the terms of one sum differ in. */
  terms: { cell: CellId; name: string; value: Value | undefined }[];
  zeros: number;
  /** Absent while a term is blank or words. */
  sum?: number;
}

/** Both sides of an equation, every term of it (查看算式). */
export interface Working {
  left: Side;
  right: Side;
  /** Absent while a sum is. */
  gap?: number;
}

/** The equation a finding is about; undefined for findings of other checks. */
export function equationOf(edition: Edition, { check, cells }: Pick<Finding, 'check' | 'cells'>): Equation | undefined {
  const [first] = cells;
  return equationsOf(edition).find(
    (equation) => equation.check === check && (equation.total === undefined ? equation.terms[0]?.cell === first : equation.total === first),
  );
}

export function workingOf(edition: Edition, values: Values, { terms }: Equation): Working {
  const nameOf = termNames(edition, terms);
  const side = (sign: 1 | -1) =>
    sideOf(nameOf, values, terms.flatMap(({ cell, coefficient }) => (coefficient === sign ? [cell] : [])));
  const [left, right] = [side(1), side(-1)];
  return left.sum === undefined || right.sum === undefined ? { left, right } : { left, right, gap: Math.abs(left.sum - right.sum) };
}

function termNames(edition: Edition, terms: Equation['terms']): (cell: CellId) => string {
  const rows = new Set(terms.map(({ cell }) => cellOf(edition, cell)?.row.id));
  return (cell) => {
    const [row = '', column = ''] = placeOf(edition, cell).replace(/^[二三四] ?/, '').split('·');
    return rows.size === 1 ? column : row;
  };
}

function sideOf(nameOf: (cell: CellId) => string, values: Values, cells: readonly CellId[]): Side {
  const counted = cells.length === 1 ? cells : cells.filter((cell) => values[cell] !== 0);
  const numbers = cells.map((cell) => values[cell]);
  const sum = numbers.every((value) => typeof value === 'number') ? numbers.reduce((total, value) => total + value, 0) : undefined;
  return {
    terms: counted.map((cell) => ({ cell, name: nameOf(cell), value: values[cell] })),
    zeros: cells.length - counted.length,
    ...(sum === undefined ? {} : { sum }),
  };
}
