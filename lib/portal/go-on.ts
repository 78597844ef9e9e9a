/** Goes on with a confirmed fill on tabs and steps that the clerk opens later. It never opens one itself. */
import type { Going } from '../report/page';
import type { FieldId, FillOutcome } from '../report/types';
import type { FormBinding } from './binding';
import { listen } from './dom';
import type { SessionCore } from './filling';
import { dueOf, strangeness, textsOf, type Due } from './going';
import { progressOf, reportOf, type Problem } from './going-report';
import { makePlan, type MadePlan } from './plan';
import { pause } from './pause';
import { lookOnce } from './visibility';

export interface GoOn {
  /** After `end`, once the confirmed fill has written what is seen. */
  begin(going: Going | undefined): Promise<void>;
  /** Takes up what was confirmed on another page, or before this one was loaded anew. */
  resume(): Promise<void>;
  end(): Promise<void>;
}

/** Writes items of a confirmed plan; undefined when another request is under way. */
type Write = (made: MadePlan, chosen: readonly FieldId[], going: Going) => Promise<FillOutcome | string | undefined>;

/** Scrolls through lists that draw only the rows in sight and plans what comes to be seen; undefined when another request is under way. */
type Read = (first: MadePlan, binding: FormBinding, planFor: (binding: FormBinding) => MadePlan) => Promise<MadePlan | undefined>;

/** A page that opens a step fills it with what it has kept: written only what stood still for so long, ms. */
const settle = 500;
const soon = 200;
const late = 1_500;
const mostProblems = 20;

export function startGoOn(core: SessionCore, page: Document, write: Write, read: Read): GoOn {
  const { live, edits, state, goings, tell } = core;
  let going: Going | undefined;
  let fresh = false;
  let [timer, attending] = [0, false];

  const stop = (): void => {
    going = undefined;
    reveals.disconnect();
  };
  /** Says in page and popup how things stand. */
  const say = (note: string, problems: readonly Problem[] = [], verified: FieldId[] = []): void => {
    const before = state.going;
    state.going = { ...progressOf(going, before), note, problems: [...(before?.problems ?? []), ...problems].slice(-mostProblems) };
    tell(note, verified);
  };
  const drop = async (): Promise<void> => {
    stop();
    await goings.drop().catch(() => undefined);
  };
  const breakOff = async (reason: string): Promise<void> => {
    const missing = Object.keys(going?.left ?? {}).length;
    stop();
    say(`${reason}，已停止接着填，还有 ${missing} 项没有写。请重新预览。`);
    await drop();
  };

  const planFor = (binding: FormBinding, of: Going): MadePlan => makePlan(binding, of.draft, { journal: state.last, edits, sight: lookOnce() });
  const planNow = (of: Going): { binding: FormBinding; made: MadePlan } | undefined => {
    const binding = live.refresh();
    return binding && { binding, made: planFor(binding, of) };
  };
  const lookAt = (of: Going): { due: Due; key: string; made: MadePlan; binding: FormBinding } | undefined => {
    const now = planNow(of);
    if (!now) return undefined;
    watchReveals(now.binding, of);
    waitingIn(now.made, of);
    const due = dueOf(of, now.made);
    const seen = [...due.write, ...due.ask, ...due.kept, ...due.refused, ...due.settled];
    return seen.length === 0 ? undefined : { due, key: JSON.stringify(seen.map(({ field, from }) => [field, from])), ...now };
  };

  const attend = async (): Promise<void> => {
    if (attending || !going) return;
    attending = true;
    try {
      let first = lookAt(going);
      if (!first && fresh && live.binding()) return await vet();
      while (first) {
        await pause(settle);
        const now = going && lookAt(going);
        if (now?.key === first.key) return await goOnWith(now);
        first = now;
      }
    } finally {
      attending = false;
    }
  };

  /** A page loaded anew that shows nothing to come: a step gone back to, or another form. It has time to show what it keeps. */
  const vet = async (): Promise<void> => {
    await pause(late);
    const binding = going && live.refresh();
    const strange = binding && strangeness(going!, binding, fresh);
    if (strange) await breakOff(strange);
  };

  const goOnWith = async ({ made: first, binding }: NonNullable<ReturnType<typeof lookAt>>): Promise<void> => {
    // It may have ended meanwhile: submitted, its time over, taken back on another step.
    const kept = await goings.find().catch(() => undefined);
    if (!kept || kept.planId !== going?.planId) {
      state.going = undefined;
      return stop();
    }
    // More was written on another step, while this page lay in the browser's store of pages left.
    if (Object.keys(kept.left).length !== Object.keys(going.left).length) {
      going = kept;
      return again();
    }
    const strange = strangeness(going, binding, fresh);
    if (strange !== undefined) return breakOff(strange);
    const done = state.last;
    if (fresh && done?.planId === going.planId && !done.done) return breakOff('上次写入没有做完');
    const { left, written } = going;
    const of = going;
    const made = await read(first, binding, (now) => planFor(now, of));
    if (!made || going !== of) return again();
    const due = dueOf(going, made);
    const items = [...due.write, ...due.refused];
    const outcome = await write({ ...made, plan: { id: going.planId, items } }, due.write.map(({ field }) => field), going);
    if (outcome === undefined) return again();
    if (typeof outcome === 'string') return breakOff(outcome.replace(/。$/, ''));
    // A row that was looked for in its whole list is not looked for again.
    const missed = new Set(outcome.items.filter(({ field, result, now }) => result === 'detached' && now === '' && !made.rows?.has(field)).map(({ field }) => field));
    const over = new Set([...items, ...due.ask, ...due.kept, ...due.settled].map(({ field }) => field).filter((field) => !missed.has(field)));
    going = {
      ...going,
      left: Object.fromEntries(Object.entries(left).filter(([field]) => !over.has(field))),
      written: { ...written, ...textsOf(outcome) },
    };
    await goings.keep(going).catch(() => undefined);
    const { note, problems, verified } = reportOf(due, outcome);
    if (state.going) state.going.written += outcome.written;
    say(note, problems, verified);
    if (Object.keys(going.left).length === 0) await drop();
    else again();
  };

  const again = (): void => {
    if (!going || timer !== 0) return;
    timer = setTimeout(() => {
      timer = 0;
      void attend();
    }, soon) as unknown as number;
  };

  /** What a pane hides has no size until it is opened. */
  const reveals = new ResizeObserver(again);
  const watchReveals = ({ fields }: FormBinding, { left }: Going): void => {
    reveals.disconnect();
    for (const field of Object.keys(left)) {
      const bound = fields.get(field);
      if (bound) reveals.observe(bound.control.element);
    }
  };
  const waitingIn = ({ plan }: MadePlan, of: Going): void => {
    const counts = new Map<string, number>();
    for (const { field, tab } of plan.items) if (tab !== undefined && of.left[field]) counts.set(tab, (counts.get(tab) ?? 0) + 1);
    if (state.going) state.going.tabs = [...counts].map(([name, count]) => ({ name, count }));
  };
  live.subscribe(again);
  for (const type of ['click', 'keyup']) listen(page, type, again, { capture: true, passive: true, signal: live.signal });
  live.signal.addEventListener('abort', stop);

  const arm = (next: Going): void => {
    going = next;
    state.going = { ...progressOf(next), note: '', problems: [] };
    lookAt(next);
    again();
  };
  return {
    async begin(next) {
      stop();
      state.going = undefined;
      if (!next) return;
      await goings.keep(next).catch(() => undefined);
      fresh = false;
      arm(next);
    },
    async resume() {
      if (going) return;
      const next = await goings.find().catch(() => undefined);
      if (!next || going) return;
      fresh = true;
      arm(next);
    },
    async end() {
      state.going = undefined;
      await drop();
    },
  };
}
