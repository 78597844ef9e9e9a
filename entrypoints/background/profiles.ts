import { browser } from '#imports';
import { hasProfiles, keepProfiles, profilesAt } from '../../lib/drafts/profiles';
import { pathPattern, type PortalProfile, type Teaching } from '../../lib/report/profile';
import type { Sender } from '../../lib/report/wire';

/** Gives the sender's frame what was shown of its page; false where nothing was. By the address the browser itself reports. */
export async function offerProfiles({ tabId, frameId, url }: Sender): Promise<boolean> {
  if (tabId === undefined || frameId === undefined || url === undefined || !/^https?:/.test(url)) return false;
  const found = await profilesAt(url);
  if (!found.ok || found.value.length === 0) return false;
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, func: hold, args: [found.value] });
  await browser.scripting.executeScript({ target, files: ['/engine-profile.js'] });
  return true;
}

/** Runs in the frame, for the script that follows it. */
function hold(profiles: PortalProfile[]): void {
  (globalThis as unknown as Record<symbol, PortalProfile[]>)[Symbol.for('nianbao.profiles')] = profiles;
}

/** A page that was taught is found without the lookout, which knows it by its words alone. */
export async function startWhereTaught(tabId: number, url: string | undefined): Promise<void> {
  if (url === undefined || !/^https?:/.test(url)) return;
  const any = await hasProfiles(new URL(url).origin);
  if (!any.ok || !any.value) return;
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/engine.js'] }).catch(() => []);
}

/** Where it applies is the address the browser reports, not what a page says. */
export async function keepTaught({ name, edition, tables, cells, quirks }: Teaching & { name: string }, { url }: Sender): Promise<{ ok: true } | { ok: false; reason: string }> {
  if (url === undefined || !/^https?:/.test(url)) return { ok: false, reason: '这一页没有网址，档案存不下来。' };
  const { origin, pathname } = new URL(url);
  const profile = { name, origin, path: pathPattern(pathname), taughtAt: new Date().toISOString(), edition, tables, cells, quirks };
  const kept = await keepProfiles([profile]);
  return kept.ok ? { ok: true } : kept;
}
