import { database } from './database';
import { kept } from './failure';
import type { Kept } from './types';

/** The draft chosen last on this origin (`https://portal.example.gov.cn`). */
export function chosenDraft(origin: string): Promise<Kept<string | undefined>> {
  return kept(async () => (await database().sites.get(origin))?.draftId);
}

export function rememberDraft(origin: string, draftId: string): Promise<Kept<undefined>> {
  return kept(async () => {
    await database().sites.put({ origin, draftId });
    return undefined;
  });
}
