import { computeTotals } from '../computed';
import { cellsOf } from '../editions/catalogue';
import type { Edition } from '../editions/types';
import type { CellId, Value, Values } from '../types';
import { parseCell } from '../values';

/** Figures are added as whole millionths: 万元 of several units must not drift by binary fractions. */
const scale = 1_000_000;

export interface Sum {
  /** Inputs added, totals computed from the sums, never added themselves. Absent: no unit states a figure. */
  values: Values;
  /** Of each input: how many units say nothing or words. The sum is then incomplete. */
  silent: ReadonlyMap<CellId, number>;
  units: number;
}

/** The sum of reports of one edition. Linear in reports × cells. */
export function sumReports(edition: Edition, reports: readonly { values: Values }[]): Sum {
  const steps = sumSteps(edition, reports);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause after every cell, so that a page can stay responsive. */
export function* sumSteps(edition: Edition, reports: readonly { values: Values }[]): Generator<undefined, Sum, undefined> {
  const inputs = cellsOf(edition).filter(({ computed }) => !computed);
  const values: Record<CellId, number> = {};
  const silent = new Map<CellId, number>();
  for (const { id } of inputs) {
    let sum = 0;
    let stated = 0;
    for (const report of reports) {
      const figure = figureOf(report.values[id]);
      if (figure === undefined) continue;
      stated += 1;
      sum += Math.round(figure * scale);
    }
    if (stated > 0) values[id] = sum / scale;
    if (stated < reports.length) silent.set(id, reports.length - stated);
    yield undefined;
  }
  return { values: { ...values, ...computeTotals(edition, values) }, silent, units: reports.length };
}

/** The figure of a cell; undefined where it is blank, a placeholder or words. */
export function figureOf(value: Value | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (value === undefined) return undefined;
  const reading = parseCell(value);
  return reading.kind === 'number' ? reading.value : undefined;
}

export interface Part {
  n: number;
  unit: string;
  figure: number | undefined;
}

/** What each unit adds to a cell, the largest first; a total is what its unit's inputs add up to. */
export function partsOf(edition: Edition, cell: CellId, reports: readonly { n: number; unit: string; values: Values }[]): Part[] {
  const computed = cellsOf(edition).find(({ id }) => id === cell)?.computed ?? false;
  const valueIn = (values: Values) => (computed ? computeTotals(edition, values)[cell] : values[cell]);
  return reports
    .map(({ n, unit, values }) => ({ n, unit, figure: figureOf(valueIn(values)) }))
    .sort((a, b) => (b.figure ?? -1) - (a.figure ?? -1));
}
