import { defineUnlistedScript } from '#imports';
import { offerTextRules } from '../lib/portal/text-rules';
import { narrativeRules } from '../lib/report/checks/narrative-rules';

/** The checks of the text, beside the engine of the same frame; the background injects it when the engine has bound a text. */
export default defineUnlistedScript((): void => {
  offerTextRules(narrativeRules);
  const world = globalThis as unknown as Partial<Record<symbol, { recheck(): void }>>;
  world[Symbol.for('nianbao.engine')]?.recheck();
});
