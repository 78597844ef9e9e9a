import { coveredAmong, coverReason } from './cover';
import type { FormBinding } from './binding';
import type { Task, Writer, Written } from './task';
import { writeAll } from './write';

/** Writes what a person can click into; what lies under something else is refused. */
export async function writeShown(tasks: readonly Task[], { fields }: FormBinding, writer: Writer): Promise<Written[]> {
  const elementOf = ({ field }: Task): Element | undefined => fields.get(field)?.control.element;
  const covered = coveredAmong(tasks.flatMap((task) => elementOf(task) ?? []));
  const isCovered = (task: Task): boolean => covered.has(elementOf(task) as Element);
  const under = tasks.filter(isCovered).map((task): Written => ({ task, attempted: false, result: 'refused', now: task.from, reason: coverReason }));
  return [...(await writeAll(tasks.filter((task) => !isCovered(task)), writer)), ...under];
}
