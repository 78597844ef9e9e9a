import { defineUnlistedScript } from '#imports';
import { startFiller } from '../lib/portal/filler';
import { offerFilling } from '../lib/portal/filling';

/** What plans, writes and undoes, beside the engine of the same frame; the popup injects it when the clerk asks for a fill. */
export default defineUnlistedScript((): void => offerFilling(startFiller));
