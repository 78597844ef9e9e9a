import { defineUnlistedScript } from '#imports';
import { drawGuard } from '../components/page/guard';
import { offerTriage } from '../lib/portal/triage';
import { deepCausesOf } from '../lib/report/hypotheses/causes';
import { suspects } from '../lib/report/suspects/suspects';

/** Likely cells, slips and the dialog that holds a submission, beside the engine of the same frame; the background injects it when the first finding stands. */
export default defineUnlistedScript((): void => {
  offerTriage({ diagnose: suspects, causesOf: deepCausesOf, drawGuard });
  const world = globalThis as unknown as Partial<Record<symbol, { recheck(): void }>>;
  world[Symbol.for('nianbao.engine')]?.recheck();
});
