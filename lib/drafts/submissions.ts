import type { Submission } from '../report/rollup/submission';
import { database } from './database';
import { kept } from './failure';
import type { Kept, StoredSubmission } from './types';

const pageSize = 100;

/** Adds units' reports, all or none; the answer holds them with their numbers. Thousands go in one after the other, so that the page answers meanwhile. */
export function addSubmissions(rows: readonly StoredSubmission[]): Promise<Kept<StoredSubmission[]>> {
  const { submissions } = database();
  return kept(() =>
    database().transaction('rw', submissions, async () => {
      const keys: number[] = [];
      for (let at = 0; at < rows.length; at += pageSize) keys.push(...(await submissions.bulkAdd(rows.slice(at, at + pageSize), { allKeys: true })));
      return rows.map((row, at) => ({ ...row, n: keys[at]! }));
    }),
  );
}

/** All of them in pages, so that no page holds the browser long. Ends early with the signal. */
export async function readSubmissions(onPage: (rows: (StoredSubmission & Submission)[]) => void, signal: AbortSignal): Promise<Kept<undefined>> {
  let last = 0;
  for (;;) {
    const page = await kept(() => database().submissions.where('n').above(last).limit(pageSize).toArray());
    if (!page.ok) return page;
    if (signal.aborted || page.value.length === 0) return { ok: true, value: undefined };
    last = page.value.at(-1)!.n!;
    onPage(page.value.map((row) => ({ ...row, n: row.n! })));
  }
}

/** What the user decided: whether a report is counted. */
export function includeSubmission(n: number, included: boolean): Promise<Kept<undefined>> {
  return kept(async () => {
    await database().submissions.update(n, { included });
    return undefined;
  });
}

export function clearSubmissions(): Promise<Kept<undefined>> {
  return kept(async () => {
    await database().submissions.clear();
    return undefined;
  });
}

export interface RollupSetup {
  region: string;
  year: number;
  /** The units that have to report, a line each. */
  roster: string;
}

export function readRollupSetup(): Promise<Kept<RollupSetup | undefined>> {
  return kept(async () => {
    const row = await database().settings.get('rollup');
    return row && (JSON.parse(row.value) as RollupSetup);
  });
}

export function writeRollupSetup(setup: RollupSetup): Promise<Kept<undefined>> {
  return kept(async () => {
    await database().settings.put({ key: 'rollup', value: JSON.stringify(setup) });
    return undefined;
  });
}
