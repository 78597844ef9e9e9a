import { defineUnlistedScript } from '#imports';
import { startFiller } from '../lib/portal/filler';
import { offerFilling } from '../lib/portal/filling';

/** What plans, writes and undoes, beside the engine of the same frame: injected when the clerk asks for a fill, and where a confirmed one goes on. */
export default defineUnlistedScript((): void => {
  offerFilling(startFiller);
  const world = globalThis as unknown as Partial<Record<symbol, { resume(): void }>>;
  world[Symbol.for('nianbao.engine')]?.resume();
});
