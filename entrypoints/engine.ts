import { defineUnlistedScript } from '#imports';
import { drawMarks } from '../components/page/marks';
import { pageCss } from '../components/page/page-css';
import { render } from '../components/page/render';
import { bringTextRules, bringTriage } from '../lib/page-needs';
import { background, connected, serveEngine } from '../lib/page-wire';
import { bind, noForm } from '../lib/portal/bind';
import { startGuard } from '../lib/portal/guard/start';
import { openHosts } from '../lib/portal/mark/hosts';
import { startMarks } from '../lib/portal/mark/start';
import { named } from '../lib/portal/named';
import { leads } from '../lib/portal/page';
import { offerShared } from '../lib/portal/shared';
import { startSession, type Services, type Session } from '../lib/portal/session';
import { statusOf } from '../lib/portal/status';
import { triage, type Triage } from '../lib/portal/triage';
import type { FrameStatus } from '../lib/report/page';
import type { EditionId, Waiver } from '../lib/report/types';
import type { ToEngine } from '../lib/report/wire';

interface Running {
  status(): Promise<FrameStatus>;
  /** The extension it belongs to still stands. */
  connected(): boolean;
  /** Checks of the text, or what tells likely cells, have arrived. */
  recheck(): void;
  /** What writes has arrived. */
  resume(): void;
  end(): void;
}

const slot = Symbol.for('nianbao.engine');
/** Set by the background where a confirmed fill goes on: the edition its first step told. */
const knownSlot = Symbol.for('nianbao.known');
/** Set while a clerk shows this page. */
const teaching = Symbol.for('nianbao.teaching');
const beingTaught = { ok: false, form: true, reason: '正在教这一页，教完再填。' } as const;

/** Binds the form of its frame and keeps it. Injected again it only answers; the answer is the script's result. */
export default defineUnlistedScript(async (): Promise<FrameStatus> => {
  offerShared({ pageCss, render });
  const world = globalThis as unknown as { [slot]?: Running; [knownSlot]?: EditionId; [teaching]?: Pick<Running, 'connected'> };
  const running = world[slot];
  if (running?.connected()) return running.status();
  running?.end();
  world[slot] = undefined;
  const { origin } = location;
  // Of a page in frames the outermost one's engine speaks.
  if (!leads()) return statusOf(noForm, origin, undefined);
  if (world[teaching]?.connected()) return statusOf(beingTaught, origin, undefined);
  const isTaught = await background['profiles-find']().catch(() => false);
  // Another call may have started it meanwhile.
  const other = world[slot] as Running | undefined;
  if (other?.connected()) return other.status();
  const first = bind(document, world[knownSlot]);
  if (!first.ok && !first.form && !isTaught) return statusOf(first, origin, undefined);
  const end = new AbortController();
  let tell: Services['tell'] = () => undefined;
  const session = startSession(
    document,
    origin,
    first,
    {
      journals: { keep: background['journal-keep'], find: background['journal-find'], drop: background['journal-drop'] },
      goings: { keep: background['going-keep'], find: background['going-find'], drop: background['going-drop'] },
      widgets: background.widgets,
      tell: (note, verified) => tell(note, verified),
    },
    end.signal,
  );
  const { plan, undo, capture, stop, resume } = session;
  const { told, warnings, ...drawn } = drawInPage(session, end.signal);
  tell = told;
  const status = async (): Promise<FrameStatus> => {
    const said = await session.status();
    return { ...said, problems: [...said.problems, ...warnings()] };
  };
  world[slot] = {
    status,
    connected: () => connected() && !end.signal.aborted,
    recheck: session.live.tell,
    resume: () => void resume(),
    end: () => end.abort(),
  };
  const leave = async () => {
    if (!(await background.permitted(self.origin))) end.abort();
  };
  serveEngine({ plan, undo, stop, capture, leave, ...drawn }, end.signal);
  bringTextRules(session);
  return status();
});

/** Marks, note, bar and guard; and the answers to the popup that show in them. */
function drawInPage(
  session: Session,
  signal: AbortSignal,
): Pick<ToEngine, 'fill' | 'check' | 'show' | 'next-mark'> & { told: Services['tell']; warnings(): string[] } {
  const hosts = openHosts(pageCss, signal);
  const marks = startMarks(session.live, hosts, drawMarks);
  const onSubmitted = (waivers: Waiver[]): void => {
    const submission = session.submission(waivers);
    // After an update of the extension nobody listens any more; the page's own submission goes on regardless.
    if (submission && connected()) void background.submitted(submission);
  };
  const { confirm: onHeld, say, note, show } = marks;
  const draw: Triage['drawGuard'] = (...drawing) => triage()?.drawGuard(...drawing);
  const ready = bringTriage(session);
  const press = (element: Element): Promise<boolean> => named([element], background.press);
  const warnings = startGuard({ form: session.live, hosts, draw, ready, onSubmitted, onHeld, say, note, press, show });
  return {
    warnings,
    told: (note, verified) => {
      marks.showVerified(verified);
      marks.note(note);
    },
    'next-mark': async () => marks.next(),
    fill: async (request) => {
      const reply = await session.fill(request);
      if (reply.ok) marks.showVerified(reply.outcome.items.filter(({ result }) => result === 'kept').map(({ field }) => field));
      return reply;
    },
    check: async (request) => {
      const reply = await session.check(request);
      session.live.tell();
      return reply;
    },
    show: async (field) => {
      const shown = await session.show(field);
      if (shown) marks.show(field);
      return shown;
    },
  };
}
