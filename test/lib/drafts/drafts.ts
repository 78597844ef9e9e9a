import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { database } from '../../../lib/drafts/database';
import { writeMany } from '../../../lib/drafts/fields';
import { createReport, getReport } from '../../../lib/drafts/reports';
import type { FieldChange, Kept, NamedFigures, StoredReport, WriteAnswer } from '../../../lib/drafts/types';

Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

export const figures: NamedFigures = {
  edition: '2021',
  unit: '青川市水利局',
  year: 2025,
  values: { 'requests.received.naturalPerson': 12, 'requests.received.total': 12 },
  narratives: { overview: '2025年，我局持续推进政府信息公开工作。' },
};

export const source = { kind: 'file', name: '水利局2025年报.docx' };

export async function emptyDatabase(): Promise<void> {
  for (const table of database().tables) await table.clear();
}

/** The value of an answer that must not be a failure. */
export function must<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}

export async function aDraft(more: Partial<NamedFigures> = {}): Promise<StoredReport> {
  return must(await createReport({ ...figures, ...more }, source));
}

export async function current(id: string): Promise<StoredReport> {
  const report = must(await getReport(id));
  if (!report) throw new Error('the report is gone');
  return report;
}

/** One field, by the writer of this page or another. */
export function writeField(
  id: string,
  field: FieldChange['field'],
  value: FieldChange['value'],
  expectedRevision: number,
  writer?: string,
): Promise<WriteAnswer> {
  return writeMany(id, [{ field, value }], expectedRevision, writer);
}
