import { changeDraft, noClaim } from './change';
import { database } from './database';
import { kept } from './failure';
import type { Kept, StoredReport, WriteAnswer } from './types';
import { addVersion } from './versions';

/** 定稿: holds until the next change of the report, whatever it is. What it held then is kept as a version. */
export function markReady(id: string): Promise<WriteAnswer> {
  return changeDraft(
    id,
    noClaim,
    (report) => ({ ...report, readyRevision: report.revision + 1 }),
    undefined,
    async (report) => void (await addVersion(report, '定稿', 'ready')),
  );
}

export function isReady({ readyRevision, revision }: StoredReport): boolean {
  return readyRevision === revision;
}

/** Remembers that the report as it is now was looked at in print. Changes nothing of the report, so 定稿 stays. */
export function notePreviewed(id: string): Promise<Kept<undefined>> {
  return kept(() =>
    database().transaction('rw', database().reports, async () => {
      const report = await database().reports.get(id);
      if (report) await database().reports.update(id, { previewedRevision: report.revision });
      return undefined;
    }),
  );
}

/** Looked at in print and not changed since; 定稿 itself is no change of what is printed. */
export function isPreviewed({ previewedRevision, readyRevision, revision }: StoredReport): boolean {
  if (previewedRevision === undefined) return false;
  return previewedRevision === revision || (readyRevision === revision && previewedRevision === revision - 1);
}
