/** Speaks to the engine as the popup does, from a page of the extension, so that the wire is tested without the popup's looks. */
import type { Page } from 'playwright';
import type { FrameStatus } from '../../lib/report/page';
import type { ToEngine } from '../../lib/report/wire';

interface Chrome {
  scripting: { executeScript(injection: object): Promise<{ frameId: number; result?: unknown }[]> };
  tabs: { sendMessage(tabId: number, message: object, options: object): Promise<unknown> };
}

export interface FrameAnswer {
  frameId: number;
  status: FrameStatus;
}

/** What every frame of the tab answers when the engine is started in it. `host` is any page of the extension. */
export function statuses(host: Page, tabId: number): Promise<FrameAnswer[]> {
  return host.evaluate(async (tab) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const results = await chrome.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/engine.js'] });
    return results.map(({ frameId, result }) => ({ frameId, status: result as FrameStatus }));
  }, tabId);
}

export function ask<K extends keyof ToEngine>(
  host: Page,
  tabId: number,
  name: K,
  body?: Parameters<ToEngine[K]>[0],
  frameId = 0,
): ReturnType<ToEngine[K]> {
  return host.evaluate(
    async ([tab, message, frame]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      await chrome.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/engine-fill.js'] });
      return chrome.tabs.sendMessage(tab, message, { frameId: frame });
    },
    [tabId, { nianbao: name, body }, frameId] as const,
  ) as ReturnType<ToEngine[K]>;
}

/** Keys under which fills that go on are kept, by tab. */
export function goingsIn(host: Page): Promise<string[]> {
  return host.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(): Promise<object> } } } };
    return Object.keys(await chrome.storage.session.get()).filter((key) => key.startsWith('going:'));
  });
}
