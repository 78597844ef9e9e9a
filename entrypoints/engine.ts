import { defineUnlistedScript } from '#imports';
import { background, connected, serveEngine } from '../lib/messages';
import { bind } from '../lib/portal/bind';
import { startSession } from '../lib/portal/session';
import { statusOf } from '../lib/portal/status';
import type { FrameStatus } from '../lib/report/page';

interface Running {
  status(): Promise<FrameStatus>;
  /** The extension it belongs to still stands. */
  connected(): boolean;
  end(): void;
}

const slot = Symbol.for('nianbao.engine');

/** Binds the form of its frame and keeps it. Injected again it only answers; the answer is the script's result. */
export default defineUnlistedScript(async (): Promise<FrameStatus> => {
  const world = globalThis as unknown as { [slot]?: Running };
  const running = world[slot];
  if (running?.connected()) return running.status();
  running?.end();
  world[slot] = undefined;
  const { origin } = location;
  const first = bind(document);
  if (!first.ok && !first.form) return statusOf(first, origin, undefined);
  const end = new AbortController();
  const session = startSession(
    document,
    origin,
    first,
    { keep: background['journal-keep'], find: background['journal-find'], drop: background['journal-drop'] },
    end.signal,
  );
  world[slot] = { status: session.status, connected, end: () => end.abort() };
  serveEngine(
    {
      plan: session.plan,
      fill: session.fill,
      undo: session.undo,
      check: session.check,
      capture: session.capture,
      show: session.show,
    },
    end.signal,
  );
  return session.status();
});
