import { computeTotals } from '../../../lib/report/computed';
import { cellsOf } from '../../../lib/report/editions/catalogue';
import type { Edition } from '../../../lib/report/editions/types';
import type { Edit } from '../../../lib/report/steps';
import type { CellId, Value, Values } from '../../../lib/report/types';

export interface Change {
  cell: CellId;
  value: Value | undefined;
}

/**
 * The totals that follow their sums: not unlocked by the user, and stored as computed. A total stored otherwise came so from
 * its source and stays as it is: it is shown unlocked.
 */
export function lockedTotals(edition: Edition, values: Values, unlocked: readonly CellId[]): ReadonlySet<CellId> {
  const computed = computeTotals(edition, values);
  const follows = ({ id, computed: isTotal }: { id: CellId; computed: boolean }) =>
    isTotal && !unlocked.includes(id) && values[id] === computed[id];
  return new Set(cellsOf(edition).filter(follows).map(({ id }) => id));
}

/** The edits that changes of cells mean, those of the totals that follow them included. Nothing that stays the same. */
export function editsOf(edition: Edition, values: Values, unlocked: readonly CellId[], changes: readonly Change[]): Edit[] {
  const locked = lockedTotals(edition, values, unlocked);
  const next: Record<CellId, Value | undefined> = { ...values };
  for (const { cell, value } of changes) next[cell] = value;
  const computed = computeTotals(edition, withoutBlanks(next));
  const changed = new Set(changes.map(({ cell }) => cell));
  for (const cell of locked) if (!changed.has(cell)) next[cell] = computed[cell];
  return [...new Set([...changed, ...locked])]
    .filter((cell) => next[cell] !== values[cell])
    .map((field) => ({ field, from: values[field], to: next[field] }));
}

export function withoutBlanks(values: Readonly<Record<CellId, Value | undefined>>): Values {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [CellId, Value] => entry[1] !== undefined));
}
