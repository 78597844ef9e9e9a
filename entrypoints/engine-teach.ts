import { defineUnlistedScript } from '#imports';
import { pageCss } from '../components/page/page-css';
import { drawTeaching } from '../components/page/teach';
import teachCss from '../components/page/teach.css?inline';
import { background, connected } from '../lib/page-wire';
import { openHost } from '../lib/portal/mark/host';
import { panelDocument } from '../lib/portal/profile/frames';
import { startTeaching } from '../lib/portal/profile/teach';

interface Running {
  connected(): boolean;
  end(): void;
}

/** The clerk shows this frame's form; injected when asked for in the popup. The engine of the frame makes room and comes back after it. */
export default defineUnlistedScript((): void => {
  const world = globalThis as unknown as Record<symbol, Running | undefined>;
  const slot = Symbol.for('nianbao.teaching');
  if (world[slot]?.connected()) return;
  world[slot]?.end();
  world[Symbol.for('nianbao.engine')]?.end();
  const end = new AbortController();
  const host = openHost(panelDocument(document), pageCss + teachCss, end.signal);
  const { signal } = end;
  world[slot] = { connected: () => connected() && !signal.aborted, end: () => end.abort() };
  startTeaching(
    document,
    host,
    {
      draw: drawTeaching,
      keep: background['profile-keep'],
      end: () => {
        end.abort();
        if (connected()) void background['teaching-ended']();
      },
    },
    signal,
  );
});
