import { defineUnlistedScript } from '#imports';
import { watchForForm } from '../lib/portal/detect';

/**
 * Runs in every frame of every permitted page, so it stays tiny: it looks for a form and says so once. The manifest names
 * it; as a content script of the framework's it would be twice the size and tell every page the extension's id.
 */
export default defineUnlistedScript((): void => {
  const end = new AbortController();
  const { runtime } = (globalThis as unknown as { chrome: { runtime?: { id?: string; sendMessage(message: object): unknown } } }).chrome;
  watchForForm(
    document,
    () => {
      // After an update of the extension this script is an orphan: its runtime has no id, and nobody listens.
      if (runtime?.id) runtime.sendMessage({ nianbao: 'form-seen' });
      end.abort();
    },
    end.signal,
  );
});
