import { browser } from '#imports';
import { permitted } from '../../lib/messages';
import type { Going } from '../../lib/report/page';
import type { Sender } from '../../lib/report/wire';

/** A fill that goes on, and where: it is in memory only, and gone with the browser. */
interface Kept {
  going: Going;
  frameId: number;
  origin: string;
  path: string;
}

const keyOf = (tabId: number | undefined): string => `going:${tabId}`;

export async function keepGoing(going: Going, { tabId, frameId = 0, url = '' }: Sender): Promise<void> {
  const { origin, pathname: path } = new URL(url);
  const kept: Kept = { going, frameId, origin, path };
  await browser.storage.session.set({ [keyOf(tabId)]: kept });
}

/** Only in the frame it was confirmed in, at the same origin and in the same family of paths, until its time is over. */
export async function findGoing({ tabId, frameId = 0, url = '' }: Sender): Promise<Going | undefined> {
  const key = keyOf(tabId);
  const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
  if (!kept) return undefined;
  if (Date.parse(kept.going.until) < Date.now()) {
    await browser.storage.session.remove(key);
    return undefined;
  }
  const { origin, pathname } = new URL(url);
  const isHere = kept.frameId === frameId && kept.origin === origin && isFamily(kept.path, pathname);
  return isHere ? kept.going : undefined;
}

/** Tells a page that was loaded anew which edition the form's other steps are of. Its frame; undefined where no fill goes on in it. */
export async function announceGoing(tabId: number, inFrame?: number): Promise<number | undefined> {
  const kept = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as Kept | undefined;
  if (!kept || (inFrame !== undefined && inFrame !== kept.frameId)) return undefined;
  const target = { tabId, frameIds: [kept.frameId] };
  const [page] = await browser.scripting.executeScript({ target, func: () => location.href }).catch(() => []);
  const going = page?.result && (await findGoing({ tabId, frameId: kept.frameId, url: page.result }));
  if (!going) return undefined;
  await browser.scripting.executeScript({ target, func: knowEdition, args: [going.edition] });
  return kept.frameId;
}

/** Runs in the page. */
function knowEdition(edition: string): void {
  (globalThis as unknown as Record<symbol, string>)[Symbol.for('nianbao.known')] = edition;
}

export async function dropGoing(tabId: number | undefined): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** What goes on at sites that were switched off ends. */
export async function dropForbidden(): Promise<void> {
  const kept = Object.entries(await browser.storage.session.get()).filter(([key]) => key.startsWith('going:'));
  for (const [key, value] of kept) {
    if (!(await permitted((value as Kept).origin))) await browser.storage.session.remove(key);
  }
}

/** Paths of one application: the same first folder, or one of them lies in none. */
function isFamily(a: string, b: string): boolean {
  const [first, second] = [a, b].map((path) => path.split('/').slice(1, -1)[0]);
  return first === undefined || second === undefined || first === second;
}
