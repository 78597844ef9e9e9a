import { rowNameOf } from '../grid/views';
import { cellsOf, editionOf } from '../report/editions/catalogue';
import type { FieldId } from '../report/types';
import type { FormBinding } from './binding';
import { sameText } from './same-text';
import { watchLists } from './list-watch';
import { holdsIn } from './page';
import { atRest, scrollThrough } from './scroll-through';
import { scrollersOf } from './scroller';
import { isSame, type Task, type Writer, type Written } from './task';
import { lookOnce } from './visibility';
import { writeShown } from './write-shown';

/** How much of a list's window is new with each step. */
const share = 0.75;

/**
 * Writes the tasks, those of lists that draw only the rows in sight part by part while the list is scrolled; then scrolls over
 * them once more and reads what the page kept of the rows it had taken out. Every list is left where it was.
 */
export async function writeThrough(tasks: readonly Task[], binding: FormBinding, writer: Writer): Promise<Written[]> {
  const lists = scrollersOf(binding, cellsOf(editionOf(binding.edition)).map(({ id }) => id));
  const all = tasks.map((task) => withRow(task, binding, lists));
  const listed = all.filter(({ row }) => row !== undefined);
  const fixed = await writeShown(all.filter(({ row }) => row === undefined), binding, writer);
  if (listed.length === 0) return fixed;
  const watch = watchLists(lists);
  try {
    return [...fixed, ...(await writeListed(listed, lists, { ...writer, lists: watch.lists }, watch.rest))];
  } finally {
    watch.end();
  }
}

async function writeListed(listed: readonly Task[], lists: readonly Element[], writer: Writer, rest: () => void): Promise<Written[]> {
  const written = new Map<FieldId, Written>();
  const left = (): Task[] => listed.filter(({ field }) => !written.has(field));
  const part = async (now: FormBinding): Promise<boolean> => {
    rest();
    const sight = lookOnce();
    const inSight = (task: Task): boolean => {
      const bound = now.fields.get(task.field);
      return isSame(task, bound) && sight(bound.control.element) === undefined;
    };
    for (const one of await writeShown(left().filter(inSight), now, writer)) {
      // The clerk scrolled it away before its turn: it comes again.
      if (one.attempted || one.result !== 'detached') written.set(one.task.field, one);
    }
    return left().length === 0;
  };
  for (const list of lists) {
    const now = await atRest(writer.refresh, list);
    if (now && (await part(now))) return [...written.values()];
  }
  for (let round = 0; round < 2 && left().length > 0; round++) await eachList(left(), writer, part);

  const unread = new Set([...written.values()].filter(({ attempted }) => attempted).map(({ task }) => task.field));
  const reread = (now: FormBinding): boolean => {
    for (const field of unread) {
      const { task, ...known } = written.get(field)!;
      const bound = now.fields.get(field);
      if (!isSame(task, bound)) continue;
      unread.delete(field);
      const text = bound.control.read();
      const holds = sameText(field, text, task.to);
      // It had been scrolled away before it was read back.
      if (holds && known.result === 'detached') written.set(field, { task, attempted: true, result: text === task.to ? 'kept' : 'reformatted', now: text });
      if (holds || !isKept(known.result)) continue;
      written.set(field, { task, attempted: true, result: 'reverted', now: text, reason: `滚开再滚回来，网页上是“${text.slice(0, 20)}”，没有保留写入的内容。` });
    }
    return unread.size === 0;
  };
  const again = writer.refresh();
  if (again && !reread(again)) await eachList([...unread].map((field) => written.get(field)!.task), writer, reread);
  for (const field of unread) {
    const known = written.get(field)!;
    if (isKept(known.result)) written.set(field, { ...known, result: 'detached', reason: '写入后滚动列表，没有再看到这一行，没能复核。' });
  }
  const never = left().map((task): Written => ({ task, attempted: false, result: 'detached', now: '', reason: '滚动列表没有再看到这一行，没有写。' }));
  return [...written.values(), ...never];
}

const isKept = (result: Written['result']): boolean => result === 'kept' || result === 'reformatted';

async function eachList(tasks: readonly Task[], { refresh }: Writer, visit: (now: FormBinding) => Promise<boolean> | boolean): Promise<void> {
  const binding = refresh();
  if (!binding || tasks.length === 0) return;
  const fields = tasks.map(({ field }) => field);
  for (const scroller of scrollersOf(binding, fields)) await scrollThrough(refresh, scroller, share, visit);
}

/** A field that stands in such a list now, though no list was scrolled through to find it. */
function withRow(task: Task, { fields }: FormBinding, lists: readonly Element[]): Task {
  const bound = fields.get(task.field);
  const isListed = task.row === undefined && bound !== undefined && lists.some((list) => holdsIn(list, bound.control.element));
  return isListed && isSame(task, bound) ? { ...task, row: rowNameOf(bound.label) } : task;
}
