import { browser } from '#imports';

const script = 'content-scripts/lookout.js';
const registered = 'sites';

/** What the user switched on, as patterns; not what the manifest names. */
async function switchedOn(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(browser.runtime.getManifest().host_permissions);
  return origins.filter((origin) => !own.has(origin));
}

let turn: Promise<void> = Promise.resolve();

/** The lookout on the sites that the user switched on. In turns: two changes at once would register it twice, or not at all. */
export function registerLookouts(): Promise<void> {
  turn = turn.then(register, register);
  return turn;
}

async function register(): Promise<void> {
  const matches = await switchedOn();
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

/** Marks and guard go at once from pages of a site that was switched off; the address of such a tab is not ours to read. */
export async function leaveOpenTabs(origins: readonly string[] = []): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) await browser.tabs.sendMessage(id, { nianbao: 'leave', body: origins }).catch(() => undefined);
  }
}
