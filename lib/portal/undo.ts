import { cellOf, editionOf, placeOf } from '../report/editions/catalogue';
import type { Journal, UndoReply } from '../report/page';
import type { FormBinding } from './binding';
import { stillOurs } from './journal';
import type { Task, Writer } from './task';
import { writeAll } from './write';

/** Puts back what the last fill changed, where the page still holds our value. What was changed since stays. */
export async function undo(journal: Journal, binding: FormBinding, writer: Writer): Promise<UndoReply> {
  const edition = editionOf(binding.edition);
  const ours = journal.items.filter(({ field, to }) => stillOurs(binding, field, to));
  const tasks = ours.map(({ field, from }): Task => {
    const bound = binding.fields.get(field);
    const total = cellOf(edition, field)?.computed ?? false;
    return { field, place: placeOf(edition, field), label: bound?.label, from: bound?.control.read() ?? '', to: from, total };
  });
  const written = await writeAll(tasks, writer);
  const good = written.filter(({ result }) => result === 'kept' || result === 'reformatted');
  const left = written
    .filter((item) => !good.includes(item))
    .map(({ task: { field, place }, now, reason = '' }) => ({ field, place, now, reason }));
  for (const { field } of journal.items) {
    if (written.some(({ task }) => task.field === field)) continue;
    const now = binding.fields.get(field)?.control.read() ?? '';
    left.push({ field, place: placeOf(edition, field), now, reason: '写入后又改过，没有动。' });
  }
  return { ok: true, restored: good.length, left };
}
