import type { FieldId } from '../report/types';
import type { BoundField, Control, FormBinding } from './binding';
import { classify, holdsText } from './classify';
import { isConnected } from './dom';
import { ladder, type Ladder } from './ladder';
import { isWritable, look, lookEach, type Place } from './look';
import { watchTotals } from './oracle';
import { breathe, frames, pause } from './pause';
import { isSame, type Task, type Writer, type Written } from './task';

/** Work at a stretch before the page's own work gets its turn, ms. */
const slice = 60;
/** When a page is asked what it kept, after the last write, ms. */
const [soon, late] = [300, 1000];
/** A page that takes longer is told to the clerk; what is not written yet can be written by a fill of its own. */
const patience = 120_000;

/**
 * Writes the tasks, each only if its field is still the one the clerk saw and held `from` when the fill began; reads back
 * after two frames, 300 ms and 1 s; tries the next means on what did not hold, or on what the page's own totals lack; says
 * of each what became of it.
 */
export async function writeAll(all: readonly Task[], writer: Writer): Promise<Written[]> {
  const tasks = [...all.filter(({ total }) => !total), ...all.filter(({ total }) => total)];
  const first = writer.refresh();
  const oracle = watchTotals(first);
  const means = ladder(writer);
  const stopped = await writeEach(tasks, first, writer, means);
  const attempted = tasks.filter((task) => !stopped.has(task));
  if (attempted.length === 0) return [...stopped.values()];

  let ended = performance.now();
  const climbAll = async (): Promise<void> => {
    await frames();
    while (await climb(attempted, writer.refresh(), writer, means)) {
      ended = performance.now();
      await frames();
    }
  };
  const until = (ms: number): Promise<void> => pause(ms - (performance.now() - ended));
  await climbAll();
  await until(soon);
  await climbAll();
  const lifted = new Set<FieldId>();
  for (;;) {
    const bound = writer.refresh();
    const { fields } = oracle.doubt(bound);
    if (!(await climb(attempted.filter(({ field }) => fields.has(field)), bound, writer, means, fields))) break;
    for (const field of fields.keys()) lifted.add(field);
    ended = performance.now();
    await until(soon);
  }
  // A page that took its figures only by another means took nothing without it: of what no total speaks for, neither.
  const bound = writer.refresh();
  const { borneOut } = oracle.doubt(bound);
  if ([...lifted].some((field) => borneOut.has(field))) {
    const isTyped = (control?: Control): boolean => control?.kind === 'text' || control?.kind === 'textarea';
    const silent = attempted.filter(({ field }) => !lifted.has(field) && !borneOut.has(field) && isTyped(bound?.fields.get(field)?.control));
    if (await climb(silent, bound, writer, means, new Set(silent.map(({ field }) => field)))) ended = performance.now();
  }
  await until(late);
  const binding = writer.refresh();
  const boundOf = ({ field }: Task): BoundField | undefined => binding?.fields.get(field);
  await means.recall(attempted, boundOf);
  const { fields, proven } = oracle.doubt(binding);
  return tasks.map((task) => {
    const total = proven ? fields.get(task.field) : undefined;
    return stopped.get(task) ?? classify(task, boundOf(task), { widget: means.said(task), total, unheard: means.unheard(task) });
  });
}

async function writeEach(tasks: readonly Task[], first: FormBinding | undefined, writer: Writer, means: Ladder): Promise<Map<Task, Written>> {
  const stopped = new Map<Task, Written>();
  const began = performance.now();
  const stage = look(tasks, first);
  let placeOf = (task: Task): Place => stage.get(task)!;
  for (const [task, place] of stage) {
    const stop = stopOf(task, place);
    if (stop) stopped.set(task, { task, attempted: false, now: place.held, ...stop });
    // What the clerk typed before is settled by the choice to write; what is typed from now on is kept.
    else {
      writer.edits.forget(place.bound!.control.element);
      staged.set(task, place.bound!.control.element);
    }
  }
  let since = began;
  for (const task of tasks) {
    if (stopped.has(task)) continue;
    if (performance.now() - since > slice) {
      await breathe();
      since = performance.now();
    }
    // The page drew the form anew while we wrote.
    const element = placeOf(task).bound?.control.element;
    if (writer.lists?.changed() || !element || !isConnected(element)) placeOf = lookEach(writer.refresh());
    const place = placeOf(task);
    const stop = hasStrayed(task, place, writer) ? strayed : isWritable(place, task) ? disturbed(place, writer, performance.now() - began) : stopOf(task, { ...place, held: task.from });
    if (stop) {
      stopped.set(task, { task, attempted: false, now: place.bound?.control.read() ?? '', ...stop });
      continue;
    }
    const under = means.put(task, place.bound!);
    if (under instanceof Promise) await under;
  }
  await means.flush();
  return stopped;
}

type Stop = Pick<Written, 'result' | 'reason'>;

/** The elements found when the list stood. */
const staged = new WeakMap<Task, Element>();
const strayed: Stop = { result: 'detached', reason: '写入时列表滚动了，这一格没有写。' };

/** The list moved while we wrote: which row an element is of is certain again only once the list stands. */
function hasStrayed(task: Task, { bound }: Place, { lists }: Writer): boolean {
  return task.row !== undefined && (lists?.scrolled() || bound?.control.element !== staged.get(task));
}

function stopOf(task: Task, { bound, held, hidden }: Place): Stop | undefined {
  if (!isSame(task, bound)) return { result: 'detached', reason: '预览之后网页变了，这一格已不在原处，没有写。' };
  if (!bound.writable) return { result: 'refused', reason: bound.reason ?? '网页上这一格不能输入。' };
  if (held !== task.from) return { result: 'blocked', reason: '预览之后这一格的内容变了，没有写。请重新预览。' };
  return hidden === undefined ? undefined : { result: 'refused', reason: hidden };
}

/** What the page itself changes while we write is its answer to us; what the clerk types meanwhile is not. */
function disturbed({ bound }: Place, { edits }: Writer, took: number): Stop | undefined {
  if (edits.has(bound!.control.element)) return { result: 'blocked', reason: '写入时您改了这一格，没有写。' };
  return took > patience ? { result: 'blocked', reason: '网页反应太慢，没有写到这一格。请重新预览后接着写。' } : undefined;
}

/** Uses the next means on what the page does not hold, or lacks in its totals. True when something was written. */
async function climb(
  tasks: readonly Task[],
  binding: FormBinding | undefined,
  writer: Writer,
  means: Ladder,
  lacking?: { has(field: FieldId): boolean },
): Promise<boolean> {
  let wrote = false;
  writer.lists?.changed();
  for (const [task, place] of look(tasks, binding)) {
    if (writer.lists?.changed()) return true;
    const { bound } = place;
    if (!bound || hasStrayed(task, place, writer) || !isWritable(place, task) || writer.edits.has(bound.control.element)) continue;
    if (!lacking?.has(task.field) && !means.unheard(task) && holdsText(task, bound, means.said(task))) continue;
    if (await means.put(task, bound)) wrote = true;
  }
  await means.flush();
  return wrote;
}
