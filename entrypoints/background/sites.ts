import { browser } from '#imports';
import { enabledSites } from '../../lib/messages';

const script = 'lookout.js';
const registered = 'sites';

let turn: Promise<void> = Promise.resolve();

/** The lookout on the sites that the user switched on. In turns: two changes at once would register it twice, or not at all. */
export function registerLookouts(): Promise<void> {
  turn = turn.then(register, register);
  return turn;
}

async function register(): Promise<void> {
  const matches = await enabledSites();
  await browser.scripting.unregisterContentScripts({ ids: [registered] }).catch(() => undefined);
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: registered, matches, js: [script], allFrames: true, persistAcrossSessions: true, runAt: 'document_idle' },
  ]);
}

/** A registered script runs in pages that load from now on; those that are open get it now. */
export async function lookInOpenTabs(origins: readonly string[] = []): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] }).catch(() => []);
  for (const { id: tabId } of tabs) {
    if (tabId === undefined) continue;
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${script}`] }).catch(() => []);
  }
}
