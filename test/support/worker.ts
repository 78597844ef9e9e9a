import { expect } from 'vitest';
import type { Extension } from './extension';

/** Ends the extension's service worker, as the browser does when it idles; the next event starts it anew. */
export async function stopWorker({ context, id }: Extension): Promise<void> {
  const browser = await context.browser()!.newBrowserCDPSession();
  const workers = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id));
  };
  for (const { targetId } of await workers()) await browser.send('Target.closeTarget', { targetId });
  await expect.poll(workers).toEqual([]);
  await browser.detach();
}
