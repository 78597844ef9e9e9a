import type { CheckContext } from '../../../lib/report/checks/check';
import type { CellId, Value, Values } from '../../../lib/report/types';
import type { History } from './history';

/** What the edits of this session tell of suspects: what the cells held before, and where the last edit was. */
export function evidenceOf({ done }: History): Pick<CheckContext, 'imported' | 'lastEdited'> {
  const imported: Record<CellId, Value> = {};
  for (const { field, from } of [...done].reverse().flat()) {
    if (from !== undefined) imported[field] = from;
  }
  const lastEdited = done.at(-1)?.[0]?.field;
  return { imported, ...(lastEdited === undefined ? {} : { lastEdited }) };
}

/** Vouched cells that still hold what they held when the clerk vouched for them. */
export function stillHeld(vouched: ReadonlyMap<CellId, Value | undefined>, values: Values): ReadonlySet<CellId> {
  return new Set([...vouched].flatMap(([cell, value]) => (values[cell] === value ? [cell] : [])));
}
