import type { Journal } from '../report/page';
import type { FormBinding } from './binding';
import { scrollThrough } from './scroll-through';
import { scrollersOf } from './scroller';
import type { Writer } from './task';
import { undo, type Undone } from './undo';

const share = 0.75;

/** Undoes what is shown, then what lists that draw only the rows in sight show while they are scrolled through. */
export async function undoThrough(journal: Journal, binding: FormBinding, writer: Writer): Promise<Undone> {
  let done = await undo(journal, binding, writer);
  const away = done.rest?.items.map(({ field }) => field) ?? [];
  for (const scroller of scrollersOf(binding, away)) {
    await scrollThrough(writer.refresh, scroller, share, async (now) => {
      if (done.rest) done = joined(done, await undo(done.rest, now, writer));
      return !done.rest;
    });
  }
  return done;
}

function joined(before: Undone, next: Undone): Undone {
  if (!before.reply.ok || !next.reply.ok) return next;
  const { restored, left } = before.reply;
  return { ...next, reply: { ...next.reply, restored: restored + next.reply.restored, left: [...left, ...next.reply.left] } };
}
