import type { BoundField, FormBinding } from './binding';
import { isSame, type Task } from './task';
import { lookOnce } from './visibility';

/** A field as it stands now. */
export interface Place {
  bound?: BoundField;
  held: string;
  /** Why a person cannot see it. */
  hidden?: string;
}

/** All places at once: asking the layout between two writes would have the browser lay out the page for every field. `binding`: the form as bound just now. */
export function look(tasks: readonly Task[], binding: FormBinding | undefined): Map<Task, Place> {
  const placeOf = lookEach(binding);
  return new Map(tasks.map((task) => [task, placeOf(task)]));
}

/** One place at a time, of a page that draws its form anew between two writes. */
export function lookEach(binding: FormBinding | undefined): (task: Task) => Place {
  const sight = lookOnce();
  const place = (bound: BoundField | undefined): Place =>
    bound ? { bound, held: bound.control.read(), hidden: sight(bound.control.element) } : { held: '' };
  return ({ field }) => place(binding?.fields.get(field));
}

/** The field is where the clerk saw it, and may be written. */
export function isWritable({ bound, hidden }: Place, task: Task): boolean {
  return isSame(task, bound) && bound.writable && hidden === undefined;
}
