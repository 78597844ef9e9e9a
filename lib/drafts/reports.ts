import type { CellId, Report } from '../report/types';
import { byUnitName } from '../report/unit-order';
import { database } from './database';
import { kept } from './failure';
import type { Kept, NamedFigures, StoredReport } from './types';
import { unitKeyOf } from './unit';
import { watch } from './watch';

const purgeAfterDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** Every report that is not deleted: newest year first, then by unit, then latest change first. */
export function listReports(): Promise<Kept<StoredReport[]>> {
  return kept(readAll);
}

/** `undefined` when there is none, or it is deleted. */
export function getReport(id: string): Promise<Kept<StoredReport | undefined>> {
  return kept(() => readOne(id));
}

/** Calls at once and after every change, in whichever tab it was made. Ends with the signal. */
export function watchReports(listener: (answer: Kept<StoredReport[]>) => void, signal: AbortSignal): void {
  watch(readAll, listener, signal);
}

export function watchReport(
  id: string,
  listener: (answer: Kept<StoredReport | undefined>) => void,
  signal: AbortSignal,
): void {
  watch(() => readOne(id), listener, signal);
}

/** A new draft. If the unit already has a report of the year, the new one is marked as its twin; nothing is overwritten. */
export function createReport(
  figures: NamedFigures,
  source: Report['source'],
  unsure: readonly CellId[] = [],
): Promise<Kept<StoredReport>> {
  return kept(() =>
    database().transaction('rw', database().reports, async () => {
      const draft = newRow(figures, source, { unsure: [...unsure] });
      const first = await firstOf(draft.unitKey, draft.year);
      return add(first ? { ...draft, twinOf: first.id } : draft);
    }),
  );
}

/** Takes a report away; `restoreReport` brings it back until it is purged after 30 days. */
export function deleteReport(id: string): Promise<Kept<undefined>> {
  return kept(async () => {
    await database().reports.update(id, { deletedAt: new Date().toISOString() });
    return undefined;
  });
}

export function restoreReport(id: string): Promise<Kept<undefined>> {
  return kept(async () => {
    await database().reports.update(id, { deletedAt: undefined });
    return undefined;
  });
}

/** Removes for good what was deleted more than 30 days before `now`, with its steps and versions. Value: how many. */
export function purgeDeleted(now: Date): Promise<Kept<number>> {
  const limit = new Date(now.getTime() - purgeAfterDays * dayMs).toISOString();
  const { reports, steps, versions } = database();
  return kept(() =>
    database().transaction('rw', [reports, steps, versions], async () => {
      const gone = await reports.where('deletedAt').below(limit).primaryKeys();
      for (const table of [steps, versions]) await table.where('report').anyOf(gone).delete();
      await reports.bulkDelete(gone);
      return gone.length;
    }),
  );
}

/** Deleted reports that can be restored, the one deleted last first; at once and after every change. Ends with the signal. */
export function watchDeleted(listener: (answer: Kept<StoredReport[]>) => void, signal: AbortSignal): void {
  watch(async () => (await database().reports.where('deletedAt').above('').sortBy('deletedAt')).reverse(), listener, signal);
}

/** Whole days until a report deleted then is purged. */
export function daysUntilPurge(deletedAt: string, now: Date): number {
  return Math.max(0, Math.ceil(purgeAfterDays - (now.getTime() - Date.parse(deletedAt)) / dayMs));
}

/** The oldest live report of a unit and year; needs a transaction when the answer must stay true. */
export async function firstOf(unitKey: string, year: number): Promise<StoredReport | undefined> {
  const found = await liveOf(unitKey, year);
  return found.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).find((report) => report.twinOf === undefined) ?? found[0];
}

/** Live reports of a unit and year, in no order. */
export function liveOf(unitKey: string, year: number): Promise<StoredReport[]> {
  return database()
    .reports.where('[unitKey+year]')
    .equals([unitKey, year])
    .filter(isLive)
    .toArray();
}

export function newRow(
  figures: NamedFigures,
  source: Report['source'],
  more: Partial<StoredReport> = {},
): StoredReport {
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    unit: figures.unit,
    unitKey: unitKeyOf(figures.unit),
    year: figures.year,
    edition: figures.edition,
    status: 'draft',
    values: { ...figures.values },
    unsure: [],
    narratives: { ...figures.narratives },
    waivers: [],
    source,
    updatedAt: now,
    createdAt: now,
    revision: 1,
    stamps: {},
    unlocked: [],
    ...(Object.keys(figures.values).length > 0 && { imported: { ...figures.values } }),
    ...more,
  };
}

export async function add(row: StoredReport): Promise<StoredReport> {
  await database().reports.add(row);
  return row;
}

function isLive(report: StoredReport): boolean {
  return report.deletedAt === undefined;
}

async function readAll(): Promise<StoredReport[]> {
  const all = await database().reports.filter(isLive).toArray();
  return all.sort(
    (a, b) => b.year - a.year || byUnitName(a.unitKey, b.unitKey) || (a.updatedAt < b.updatedAt ? 1 : -1),
  );
}

async function readOne(id: string): Promise<StoredReport | undefined> {
  const found = await database().reports.get(id);
  return found && isLive(found) ? found : undefined;
}
