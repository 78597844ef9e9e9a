import type { FieldId } from '../report/types';
import { database } from './database';
import { storageReason } from './failure';
import type { StoredReport, WriteAnswer } from './types';

/** This page or tab. Its own writes never conflict with each other: they arrive in the order they were made. */
export const thisWriter: string = crypto.randomUUID();

export interface Claim {
  /** The fields to be changed; none: the change concerns no field and merges with any other. */
  fields: readonly FieldId[];
  /** The revision the writer last saw. */
  expectedRevision: number;
  writer: string;
}

export const noClaim: Claim = { fields: [], expectedRevision: 0, writer: thisWriter };

type Refused = Extract<WriteAnswer, { ok: false }>;

/**
 * Compare-and-set of one draft in one transaction. `edit` gives the changed report or a refusal; `already` tells
 * whether a field says the wanted thing, so that two hands doing the same do not conflict. `also` writes the steps and versions
 * that belong to the change, or nothing is written.
 */
export async function changeDraft(
  id: string,
  claim: Claim,
  edit: (report: StoredReport) => StoredReport | Refused,
  already: (report: StoredReport, field: FieldId) => boolean = () => false,
  also?: (edited: StoredReport) => Promise<void>,
): Promise<WriteAnswer> {
  const { reports, steps, versions } = database();
  try {
    return await database().transaction('rw', also ? [reports, steps, versions] : [reports], async (): Promise<WriteAnswer> => {
      const report = await reports.get(id);
      if (!report || report.deletedAt !== undefined) return missing;
      if (report.status !== 'draft') return closed(report);
      const fields = claim.fields.filter((field) => changedByOthers(report, field, claim) && !already(report, field));
      if (fields.length > 0) return conflict(report, fields);
      const edited = edit(report);
      if ('ok' in edited) return edited;
      const revision = report.revision + 1;
      const stamps = { ...report.stamps };
      for (const field of claim.fields) stamps[field] = { revision, writer: claim.writer };
      await reports.put({ ...edited, revision, stamps, updatedAt: new Date().toISOString() });
      await also?.(edited);
      return { ok: true, revision };
    });
  } catch (error) {
    return { ok: false, code: 'storage', reason: storageReason(error) };
  }
}

function changedByOthers(report: StoredReport, field: FieldId, { expectedRevision, writer }: Claim): boolean {
  const last = Object.hasOwn(report.stamps, field) ? report.stamps[field] : undefined;
  return last !== undefined && last.revision > expectedRevision && last.writer !== writer;
}

const missing: Refused = { ok: false, code: 'missing', reason: '这份报告已被删除，没有写入。可以先恢复它。' };

function closed(report: StoredReport): Refused {
  const state = report.status === 'filed' ? '已报送' : '已提交';
  return {
    ok: false,
    code: 'closed',
    reason: `这份报告${state}，不能再改。如被退回或需更正，请用“重新打开”另建草稿。`,
    current: report,
  };
}

function conflict(report: StoredReport, fields: FieldId[]): Refused {
  return {
    ok: false,
    code: 'conflict',
    reason: '另一个页面刚改过同一处，没有覆盖。请核对后再改。',
    current: report,
    fields,
  };
}
