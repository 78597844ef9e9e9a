import { byUnitName } from '../unit-order';
import type { RollupFrame, Submission, UnitRow, UnitState } from './submission';

/** Every unit once for each report of it, and the missing ones; what needs a hand first. Linear in the reports. */
export function unitRows(frame: RollupFrame, submissions: readonly Submission[]): UnitRow[] {
  const byUnit = new Map<string, Submission[]>();
  for (const one of submissions) byUnit.set(one.unitKey, [...(byUnit.get(one.unitKey) ?? []), one]);
  const rows: UnitRow[] = [];
  for (const list of byUnit.values()) {
    const fitting = list.filter((one) => fits(frame, one));
    // Figures are only compared where a unit sent more than one report.
    const firstOf = new Map<string, Submission>();
    if (fitting.length > 1) for (const one of fitting) if (!firstOf.has(figuresOf(one))) firstOf.set(figuresOf(one), one);
    for (const submission of list) rows.push(rowOf(frame, submission, firstOf));
  }
  const missing = [...frame.roster].filter(([key]) => !byUnit.has(key));
  for (const [, unit] of missing) rows.push({ unit, state: 'missing', included: false });
  return rows.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || byUnitName(a.unit, b.unit));
}

const order: readonly UnitState[] = ['returned', 'duplicate', 'year', 'unsure', 'extra', 'missing', 'copy', 'counted'];

function rowOf(frame: RollupFrame, submission: Submission, firstOf: ReadonlyMap<string, Submission>): UnitRow {
  const state = stateOf(frame, submission, firstOf);
  const may = state !== 'year' && state !== 'copy';
  return { unit: submission.unit, state, submission, included: may && (submission.included ?? state === 'counted') };
}

function stateOf(frame: RollupFrame, submission: Submission, firstOf: ReadonlyMap<string, Submission>): UnitState {
  if (!fits(frame, submission)) return 'year';
  if (firstOf.size > 0 && firstOf.get(figuresOf(submission)) !== submission) return 'copy';
  if (firstOf.size > 1) return 'duplicate';
  if (submission.unsure.length > 0) return 'unsure';
  if (submission.errors > 0) return 'returned';
  return frame.roster.size > 0 && !frame.roster.has(submission.unitKey) ? 'extra' : 'counted';
}

function fits({ year, edition }: RollupFrame, submission: Submission): boolean {
  return submission.year === year && submission.edition === edition;
}

const figuresCache = new WeakMap<Submission, string>();

/** The figures as one text: equal texts, equal reports. */
export function figuresOf(submission: Submission): string {
  const known = figuresCache.get(submission);
  if (known !== undefined) return known;
  const text = JSON.stringify(Object.entries(submission.values).sort(([a], [b]) => (a < b ? -1 : 1)));
  figuresCache.set(submission, text);
  return text;
}
