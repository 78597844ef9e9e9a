import type { FieldId, WriteResult } from '../report/types';
import type { BoundField, FormBinding } from './binding';
import type { Edits } from './edits';
import { isConnected } from './dom';
import { breathe, pause } from './pause';
import { sameText } from './same-text';
import { lookOnce } from './visibility';

/** One text to put into one field. */
export interface Task {
  field: FieldId;
  place: string;
  /** Identity of the field on the page when the clerk saw the plan. */
  label: string | undefined;
  from: string;
  to: string;
  /** A total: the page may sum it while its parts are written, so `from` is asked for before the first write only. */
  total: boolean;
}

export interface Written {
  task: Task;
  /** False: nothing was attempted. */
  attempted: boolean;
  result: WriteResult | 'refused';
  now: string;
  reason?: string;
}

export interface Writer {
  /** Binds the form anew. */
  refresh(): FormBinding | undefined;
  edits: Edits;
}

const slice = 60;

/**
 * Writes the tasks in order, each only if its field is still the one the clerk saw and still holds `from`; waits for the
 * page to settle; tries once more, with real focus, what did not hold; says of each what became of it.
 */
export async function writeAll(all: readonly Task[], writer: Writer): Promise<Written[]> {
  // Totals last: a page that sums as one types would overwrite them.
  const tasks = [...all.filter(({ total }) => !total), ...all.filter(({ total }) => total)];
  const stopped = await writeEach(tasks, writer);
  const attempted = tasks.filter((task) => !stopped.has(task));
  if (attempted.length === 0) return [...stopped.values()];
  let ended = performance.now();
  await pause(300 - (performance.now() - ended));
  // A page that resets a field late does so after the second try too.
  if (await insistOn(attempted, writer)) ended = performance.now();
  await pause(1000 - (performance.now() - ended));
  const binding = writer.refresh();
  return tasks.map((task) => stopped.get(task) ?? classify(task, binding?.fields.get(task.field)));
}

async function writeEach(tasks: readonly Task[], writer: Writer): Promise<Map<Task, Written>> {
  const stopped = new Map<Task, Written>();
  const first = look(tasks, writer);
  let stage = first;
  let since = performance.now();
  for (const task of tasks) {
    if (performance.now() - since > slice) {
      await breathe();
      since = performance.now();
    }
    const element = stage.get(task)?.bound?.control.element;
    // The page drew the form anew while we wrote.
    if (element && !isConnected(element)) stage = look(tasks, writer);
    const { bound, hidden } = stage.get(task)!;
    const now = bound?.control.read() ?? '';
    const stop = stopOf(task, bound, task.total ? first.get(task)!.held : now, hidden);
    if (stop) stopped.set(task, { task, attempted: false, now, ...stop });
    else put(bound!, task.to, writer.edits, 'write');
  }
  return stopped;
}

interface Place {
  bound?: BoundField;
  held?: string;
  hidden?: string;
}

/** All places at once: asking the layout between two writes would have the browser lay out the page for every field. */
function look(tasks: readonly Task[], writer: Writer): Map<Task, Place> {
  const binding = writer.refresh();
  const sight = lookOnce();
  const place = (bound: BoundField | undefined): Place =>
    bound ? { bound, held: bound.control.read(), hidden: sight(bound.control.element) } : {};
  return new Map(tasks.map((task) => [task, place(binding?.fields.get(task.field))]));
}

function stopOf(
  task: Task,
  bound: BoundField | undefined,
  held: string | undefined,
  hidden: string | undefined,
): Pick<Written, 'result' | 'reason'> | undefined {
  if (!bound || bound.label !== task.label) return { result: 'detached', reason: '预览之后网页变了，这一格已不在原处，没有写。' };
  if (!bound.writable || !bound.control.write) return { result: 'refused', reason: bound.reason ?? '网页上这一格不能输入。' };
  if (held !== task.from) return { result: 'blocked', reason: '预览之后这一格的内容变了，没有写。请重新预览。' };
  return hidden === undefined ? undefined : { result: 'refused', reason: hidden };
}

/** A handler of the page that throws ends up in the page's console, not here: events do not pass errors on. */
function put({ control }: BoundField, text: string, edits: Edits, how: 'write' | 'insist'): void {
  edits.apart(() => control[how]?.(text));
  edits.forget(control.element);
}

/** True when something was written again. */
async function insistOn(tasks: readonly Task[], writer: Writer): Promise<boolean> {
  const failed = [...look(tasks, writer)].filter(
    ([task, { bound, held = '', hidden }]) =>
      bound?.writable && bound.label === task.label && hidden === undefined && !sameText(task.field, held, task.to),
  );
  for (const [task, { bound }] of failed) put(bound!, task.to, writer.edits, 'insist');
  return failed.length > 0;
}

function classify(task: Task, bound: BoundField | undefined): Written {
  if (!bound || bound.label !== task.label) {
    return { task, attempted: true, result: 'detached', now: '', reason: '写入后网页变了，找不到这一格。请核对。' };
  }
  const now = bound.control.read();
  if (now === task.to) return { task, attempted: true, result: 'kept', now };
  if (sameText(task.field, now, task.to)) return { task, attempted: true, result: 'reformatted', now };
  const shown = now.trim() === '' ? '空白' : `“${now.slice(0, 20)}”`;
  const isBack = sameText(task.field, now, task.from);
  const reason = isBack ? `写入后网页退回为${shown}。请在网页上手填。` : `写入后网页显示${shown}。请核对。`;
  return { task, attempted: true, result: isBack ? 'reverted' : 'blocked', now, reason };
}
