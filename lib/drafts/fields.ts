import { cellOf, editionOf } from '../report/editions/catalogue';
import { doubtsOf, type StepNote } from '../report/steps';
import type { CellId, FieldId, NarrativeId, Value } from '../report/types';
import { changeDraft, noClaim, thisWriter } from './change';
import { keepNote } from './steps';
import type { FieldChange, StoredReport, WriteAnswer } from './types';
import { unitKeyOf } from './unit';

/**
 * Writes fields if nobody else has changed them since `expectedRevision`: all or none. Changes of other fields merge. Call it
 * on every input, without waiting for the answer before. A written cell is no longer unsure. `note`: the step of undo that the
 * write is, kept with it or not at all.
 */
export function writeMany(
  id: string,
  changes: readonly FieldChange[],
  expectedRevision: number,
  writer: string = thisWriter,
  note?: StepNote,
): Promise<WriteAnswer> {
  const doubts = doubtsOf(note);
  const wanted = new Map(changes.map(({ field, value }) => [field, value === '' ? undefined : value]));
  return changeDraft(
    id,
    { fields: [...wanted.keys()], expectedRevision, writer },
    (report) => {
      const fits = [...wanted].every(([field, value]) => accepts(report, field, value));
      if (fits) return withDoubts(withValues(report, wanted), doubts);
      return { ok: false, code: 'field', reason: '报告里没有这一格，或内容不能写入。没有写入。', current: report };
    },
    (report, field) => valueIn(report, field) === wanted.get(field),
    note && (() => keepNote(id, note, writer)),
  );
}

function withDoubts(report: StoredReport, cells: readonly CellId[]): StoredReport {
  return cells.length === 0 ? report : { ...report, unsure: [...new Set([...report.unsure, ...cells])] };
}

/** Renames the unit or sets the year, under the same rule as `writeMany`. */
export function writeIdentity(
  id: string,
  identity: { unit: string; year: number },
  expectedRevision: number,
  writer: string = thisWriter,
): Promise<WriteAnswer> {
  return changeDraft(
    id,
    { fields: ['identity'], expectedRevision, writer },
    (report) => ({ ...report, ...identity, unitKey: unitKeyOf(identity.unit) }),
    (report) => report.unit === identity.unit && report.year === identity.year,
  );
}

/** Unlocks a computed total, so that it is kept as typed, or gives it back to the sums. */
export function setUnlocked(id: string, cell: CellId, unlocked: boolean): Promise<WriteAnswer> {
  return changeDraft(id, noClaim, (report) => {
    const others = report.unlocked.filter((other) => other !== cell);
    return { ...report, unlocked: unlocked ? [...others, cell] : others };
  });
}

const narrativeIds: ReadonlySet<string> = new Set<NarrativeId>(['overview', 'problems', 'otherMatters']);

function isNarrative(field: FieldId): field is NarrativeId {
  return narrativeIds.has(field);
}

function accepts(report: StoredReport, field: FieldId, value: Value | undefined): boolean {
  if (isNarrative(field)) return value === undefined || typeof value === 'string';
  if (!cellOf(editionOf(report.edition), field)) return false;
  return typeof value !== 'number' || Number.isFinite(value);
}

function valueIn(report: StoredReport, field: FieldId): Value | undefined {
  return isNarrative(field) ? report.narratives[field] : report.values[field];
}

function withValues(report: StoredReport, wanted: ReadonlyMap<FieldId, Value | undefined>): StoredReport {
  const values: Record<CellId, Value> = { ...report.values };
  const narratives: Partial<Record<NarrativeId, string>> = { ...report.narratives };
  for (const [field, value] of wanted) {
    if (isNarrative(field)) {
      if (value === undefined) delete narratives[field];
      else narratives[field] = String(value);
    } else if (value === undefined) delete values[field];
    else values[field] = value;
  }
  return { ...report, values, narratives, unsure: report.unsure.filter((cell) => !wanted.has(cell)) };
}
