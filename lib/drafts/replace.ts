import { cellsOf, editionOf } from '../report/editions/catalogue';
import type { Edit } from '../report/steps';
import type { CellId, FieldId, NarrativeId, Report, ReportFigures, Waiver } from '../report/types';
import { changeDraft, thisWriter } from './change';
import { keepNote } from './steps';
import type { StoredReport, WriteAnswer } from './types';
import { addVersion } from './versions';
import { laterWaivers } from './waivers';

export interface Replacement extends ReportFigures {
  unsure: readonly CellId[];
  source: Report['source'];
  /** Written reasons that come with the figures; the draft's own for other findings stay. */
  waivers?: readonly Waiver[];
}

/**
 * Puts figures and texts that were read in place of a draft's, if nobody else has changed it since `expectedRevision`. What the draft
 * held stays as a version, and the whole is one step of undo. A sent or filed report is refused like any other write.
 */
export function replaceDraft(id: string, given: Replacement, expectedRevision: number): Promise<WriteAnswer> {
  let before: StoredReport | undefined;
  const fields: FieldId[] = [...cellsOf(editionOf(given.edition)).map((cell) => cell.id), ...texts];
  return changeDraft(
    id,
    { fields, expectedRevision, writer: thisWriter },
    (report) => {
      if (report.edition !== given.edition) {
        return { ok: false, code: 'field', reason: `草稿是 ${report.edition} 版格式，文件是 ${given.edition} 版，不能替换。请选“两份都留”。`, current: report };
      }
      before = report;
      return {
        ...report,
        values: { ...given.values },
        narratives: { ...given.narratives },
        unsure: [...given.unsure],
        waivers: laterWaivers(report.waivers, given.waivers ?? []),
        source: given.source,
        imported: { ...given.values },
        vouched: {},
        refusedSlips: [],
      };
    },
    undefined,
    async (edited) => {
      if (!before) return;
      await addVersion(before, '导入替换前', 'named');
      const edits = editsBetween(before, edited, fields);
      const changed = new Set(edits.map(({ field }) => field));
      const step = {
        id: crypto.randomUUID(),
        kind: 'replaced' as const,
        at: new Date().toISOString(),
        edits,
        unsure: before.unsure.filter((cell) => changed.has(cell)),
        doubts: [...given.unsure],
      };
      if (edits.length > 0) await keepNote(id, { kind: 'record', step, joins: false }, thisWriter);
    },
  );
}

const texts: readonly NarrativeId[] = ['overview', 'problems', 'otherMatters'];

/** A cell of which only the doubt changed is an edit too: undo brings the doubt back. */
function editsBetween(before: StoredReport, after: StoredReport, fields: readonly FieldId[]): Edit[] {
  const held = (report: StoredReport, field: FieldId) => (texts.includes(field as NarrativeId) ? report.narratives[field as NarrativeId] || undefined : report.values[field]);
  return fields
    .map((field) => ({ field, from: held(before, field), to: held(after, field) }))
    .filter(({ field, from, to }) => from !== to || before.unsure.includes(field) !== after.unsure.includes(field));
}
