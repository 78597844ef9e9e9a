import { addSubmissions } from '../../lib/drafts/submissions';
import type { StoredSubmission } from '../../lib/drafts/types';
import { unitKeyOf } from '../../lib/drafts/unit';
import { readFile } from '../../lib/office/read-file';
import { check } from '../../lib/report/checks/check';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { Submission } from '../../lib/report/rollup/submission';
import { breather } from './breather';

/** Reports written together. */
const batch = 50;

export interface Refused {
  source: string;
  reason: string;
}

export interface ImportEvents {
  progress(done: number, total: number, name: string): void;
  added(rows: readonly Submission[]): void;
  refused(one: Refused): void;
}

/** Says of a file that it was read before: an interrupted import goes on where it stopped. Asks the disk: once a file. */
const markOf = ({ name, size, lastModified }: File) => `${name} ${size} ${lastModified}`;

/** Reads units' files one after the other. What is written stays when the signal ends it. Undefined: done; else why it stopped. */
export async function importSubmissions(files: readonly File[], known: ReadonlySet<string>, on: ImportEvents, signal: AbortSignal): Promise<string | undefined> {
  const rows: StoredSubmission[] = [];
  const flush = async (): Promise<string | undefined> => {
    const answer = await addSubmissions(rows.splice(0));
    if (!answer.ok) return answer.reason;
    on.added(answer.value.map((row) => ({ ...row, n: row.n! })));
    return undefined;
  };
  const breathe = breather();
  for (const [done, file] of files.entries()) {
    if (signal.aborted) break;
    const mark = markOf(file);
    if (known.has(mark)) continue;
    on.progress(done, files.length, file.name);
    const results = await readFile(file.name, new Uint8Array(await file.arrayBuffer()), (source, type) => new DOMParser().parseFromString(source, type), breathe);
    for (const result of results) {
      await breathe();
      const row = result.ok ? submissionOf(result.report, file.name, mark) : undefined;
      if (row) rows.push(row);
      else on.refused({ source: file.name, reason: result.ok ? '没有写明单位名称或年度。请在“导入”里补上后导出，再导入这里。' : result.reason });
    }
    // A file's reports are written together: what is written of a file, is all of it.
    const failure = rows.length >= batch ? await flush() : undefined;
    if (failure !== undefined) return failure;
  }
  return rows.length > 0 ? flush() : undefined;
}

type Read = Extract<Awaited<ReturnType<typeof readFile>>[number], { ok: true }>['report'];

function submissionOf({ edition, year, unit, values, unsure }: Read, source: string, mark: string): StoredSubmission | undefined {
  if (unit === undefined || unitKeyOf(unit) === '' || year === undefined) return undefined;
  const findings = check(editionOf(edition), values, { scope: 'document', year, unit, confirming: true });
  const count = (level: string) => findings.filter((finding) => finding.level === level).length;
  return {
    source,
    mark,
    unit,
    unitKey: unitKeyOf(unit),
    year,
    edition,
    values,
    unsure: unsure.map(({ cell }) => cell),
    errors: count('error'),
    warnings: count('warning'),
    ...(findings[0] && findings[0].level !== 'hint' && { worst: findings[0].message }),
  };
}
