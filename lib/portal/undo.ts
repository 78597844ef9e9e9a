import { cellOf, editionOf, placeOf } from '../report/editions/catalogue';
import type { Journal, UndoReply } from '../report/page';
import type { FormBinding } from './binding';
import { stillOurs } from './journal';
import { sameText } from './same-text';
import type { Task, Writer } from './task';
import { isRendered } from './visibility';
import { writeAll } from './write';

export interface Undone {
  reply: UndoReply;
  /** The record of what could not be reached: it can be taken back once its step or tab is open. */
  rest?: Journal;
}

/** Puts back what the last fill changed, where the page shows it and still holds our value. What was changed since stays. */
export async function undo(journal: Journal, binding: FormBinding, writer: Writer): Promise<Undone> {
  const edition = editionOf(binding.edition);
  const away = journal.items.filter(({ field }) => !isShown(binding, field));
  const here = journal.items.filter((item) => !away.includes(item));
  const ours = here.filter(({ field, to }) => stillOurs(binding, field, to));
  const tasks = ours.map(({ field, from, markup }): Task => {
    const bound = binding.fields.get(field);
    const total = cellOf(edition, field)?.computed ?? false;
    const home = bound?.control.element.ownerDocument;
    return { field, place: placeOf(edition, field), label: bound?.label, home, from: bound?.control.read() ?? '', to: from, total, ...(markup !== undefined && { markup }) };
  });
  const written = await writeAll(tasks, writer);
  const good = written.filter(({ result }) => result === 'kept' || result === 'reformatted');
  const left = written
    .filter((item) => !good.includes(item))
    .map(({ task: { field, place }, now, reason = '' }) => ({ field, place, now, reason }));
  for (const { field, from } of here) {
    if (written.some(({ task }) => task.field === field)) continue;
    const now = binding.fields.get(field)?.control.read() ?? '';
    // A fill that was cut off never came to it, or the page put it back itself.
    if (sameText(field, now, from)) continue;
    left.push({ field, place: placeOf(edition, field), now, reason: '写入后又改过，没有动。' });
  }
  const elsewhere = [...away.map(({ field }) => field), ...(journal.elsewhere ?? [])];
  const unreached = elsewhere.map((field) => ({ field, place: placeOf(edition, field) }));
  return {
    reply: { ok: true, restored: good.length, left, ...(unreached.length > 0 && { unreached }) },
    ...(away.length > 0 && { rest: { ...journal, items: away } }),
  };
}

function isShown({ fields }: FormBinding, field: string): boolean {
  const bound = fields.get(field);
  return bound !== undefined && isRendered(bound.control.element);
}
