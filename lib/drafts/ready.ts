import { changeDraft, noClaim } from './change';
import type { StoredReport, WriteAnswer } from './types';

/** 定稿: holds until the next change of the report, whatever it is. */
export function markReady(id: string): Promise<WriteAnswer> {
  return changeDraft(id, noClaim, (report) => ({ ...report, readyRevision: report.revision + 1 }));
}

export function isReady({ readyRevision, revision }: StoredReport): boolean {
  return readyRevision === revision;
}
