import { defineUnlistedScript } from '#imports';
import { offerTriage } from '../lib/portal/triage';
import { deepCausesOf } from '../lib/report/hypotheses/causes';
import { suspects } from '../lib/report/suspects/suspects';

/** Likely cells and slips, beside the engine of the same frame; the background injects it when the first finding stands. */
export default defineUnlistedScript((): void => {
  offerTriage({ diagnose: suspects, causesOf: deepCausesOf });
  const world = globalThis as unknown as Partial<Record<symbol, { recheck(): void }>>;
  world[Symbol.for('nianbao.engine')]?.recheck();
});
