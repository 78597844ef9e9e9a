import { fitsPath, profileKey, type PortalProfile } from '../report/profile';
import { database } from './database';
import { kept } from './failure';
import type { Kept, StoredProfile } from './types';
import { watch } from './watch';

/** Calls at once and after every change, newest first. Ends with the signal. */
export function watchProfiles(listener: (answer: Kept<StoredProfile[]>) => void, signal: AbortSignal): void {
  watch(newestFirst, listener, signal);
}

export function listProfiles(): Promise<Kept<StoredProfile[]>> {
  return kept(newestFirst);
}

/** Profiles of the page at this address. Those of other sites or paths are never among them. */
export function profilesAt(address: string): Promise<Kept<PortalProfile[]>> {
  return kept(async () => {
    const { origin, pathname } = new URL(address);
    const all = await database().profiles.where({ origin }).toArray();
    return all.filter(({ path }) => fitsPath(path, pathname)).map(({ key: _key, ...profile }) => profile);
  });
}

/** Whether a page of the site was ever shown. */
export function hasProfiles(origin: string): Promise<Kept<boolean>> {
  return kept(async () => (await database().profiles.where({ origin }).count()) > 0);
}

/** Keeps profiles; one of the same site, path and edition gives way. */
export function keepProfiles(profiles: readonly PortalProfile[]): Promise<Kept<undefined>> {
  return kept(async () => {
    await database().profiles.bulkPut(profiles.map((profile) => ({ ...profile, key: profileKey(profile) })));
    return undefined;
  });
}

export function removeProfile(key: string): Promise<Kept<undefined>> {
  return kept(() => database().profiles.delete(key) as Promise<undefined>);
}

async function newestFirst(): Promise<StoredProfile[]> {
  const all = await database().profiles.toArray();
  return all.sort((a, b) => (a.taughtAt < b.taughtAt ? 1 : -1));
}
