import { database } from './database';
import { kept } from './failure';
import type { Kept, StoredReport, Version } from './types';
import { watch } from './watch';

/** Versions kept by themselves; those with a name given by the user stay. */
const keptReady = 20;

/** Keeps what the report holds now under a name. */
export function keepVersion(id: string, name: string): Promise<Kept<Version | undefined>> {
  return kept(() =>
    database().transaction('rw', [database().reports, database().versions], async () => {
      const report = await database().reports.get(id);
      return report && report.deletedAt === undefined ? addVersion(report, name, 'named') : undefined;
    }),
  );
}

/** Within a transaction over the versions. */
export async function addVersion(report: StoredReport, name: string, kind: Version['kind']): Promise<Version> {
  const { versions } = database();
  const row: Version = { report: report.id, name, kind, at: new Date().toISOString(), values: report.values, narratives: report.narratives };
  const n = await versions.add(row);
  const own = await versions.where('report').equals(report.id).filter((one) => one.kind === 'ready').primaryKeys();
  await versions.bulkDelete(own.slice(0, Math.max(0, own.length - keptReady)));
  return { ...row, n };
}

/** Newest first, at once and after every change. Ends with the signal. */
export function watchVersions(report: string, listener: (answer: Kept<Version[]>) => void, signal: AbortSignal): void {
  watch(async () => (await database().versions.where('report').equals(report).sortBy('n')).reverse(), listener, signal);
}

export function deleteVersion(n: number): Promise<Kept<undefined>> {
  return kept(async () => {
    await database().versions.delete(n);
    return undefined;
  });
}

/** Brings a deleted version back, in its place. */
export function restoreVersion(version: Version): Promise<Kept<undefined>> {
  return kept(async () => {
    await database().versions.put(version);
    return undefined;
  });
}
