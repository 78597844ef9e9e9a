import type { Journal } from '../report/page';
import type { FormBinding } from './binding';
import { sameText } from './same-text';

/** Where the record of a fill is kept: with the extension, never in the portal's own storage. */
export interface JournalStore {
  keep(journal: Journal): Promise<boolean>;
  find(): Promise<Journal | undefined>;
  drop(): Promise<void>;
}

/** Whether the record of a fill is about what the page shows now: the same edition, year and unit. */
export function isAbout(journal: Journal, binding: FormBinding): boolean {
  const agrees = (a: unknown, b: unknown) => a === undefined || b === undefined || a === b;
  return journal.edition === binding.edition && agrees(journal.year, binding.year) && agrees(journal.unit, binding.unit);
}

/** How many fields an undo would put back: those that still hold what the last fill wrote. */
export function undoable(journal: Journal | undefined, binding: FormBinding): number {
  if (!journal || !isAbout(journal, binding)) return 0;
  return journal.items.filter(({ field, to }) => stillOurs(binding, field, to)).length;
}

export function stillOurs(binding: FormBinding, field: string, to: string): boolean {
  const bound = binding.fields.get(field);
  return bound !== undefined && sameText(field, bound.control.read(), to);
}
