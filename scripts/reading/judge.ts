/** Reads every report of a folder that has an expected `NNN.json` beside it and compares cell by cell. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { decodeText } from '../../lib/office/decode';
import { readFile } from '../../lib/office/read-file';
import type { ReadReport } from '../../lib/office/read-report';
import type { Value } from '../../lib/report/types';
import { parse } from './parse';

/** By cell id; null: left blank in the source; a cell that is missing is not judged. */
type Expected = Readonly<Record<string, Value | null>>;

/** Counts of cells. */
export interface Tally {
  right: number;
  wrong: number;
  unsure: number;
  missing: number;
  /** Of the unsure: with the right reading proposed, with a wrong one. */
  proposed: number;
  misproposed: number;
}

export interface Judged extends Tally {
  name: string;
  /** The source sets the figures of a row apart: it is a page, or a text without strings of noughts such as `710000071`. */
  separable: boolean;
  /** What was read of the title, or why the file was refused. */
  note: string;
  /** Each wrong cell: what was read, what is stated. */
  wrongCells: readonly string[];
}

export const none = (): Tally => ({ right: 0, wrong: 0, unsure: 0, missing: 0, proposed: 0, misproposed: 0 });

/** One for each report, by name. */
export async function judgeFolder(directory: string): Promise<Judged[]> {
  const names = readdirSync(directory)
    .filter((name) => /\.(?:txt|md|html?|mht|docx|xlsx)$/.test(name) && existsSync(statedFor(directory, name)))
    .sort();
  const judged: Judged[] = [];
  for (const name of names) {
    const { values } = JSON.parse(readFileSync(statedFor(directory, name), 'utf8')) as { values: Expected };
    const bytes = readFileSync(join(directory, name));
    const [result] = await readFile(name, bytes, parse);
    const separable = !/\.(?:txt|md)$/.test(name) || (decodeText(bytes).match(/\d*0{4,}\d*/g) ?? []).length < 5;
    if (result?.ok) judged.push({ name, separable, note: `${result.report.year ?? '-'} ${result.report.unit ?? '-'}`, ...judge(result.report, values) });
    else judged.push({ name, separable, note: result?.reason ?? '', ...none(), missing: Object.keys(values).length, wrongCells: [] });
  }
  return judged;
}

function statedFor(directory: string, name: string): string {
  return join(directory, `${name.slice(0, -extname(name).length)}.json`);
}

function judge(report: ReadReport, expected: Expected): Tally & Pick<Judged, 'wrongCells'> {
  const tally = none();
  const wrongCells: string[] = [];
  const unsure = new Map(report.unsure.map((cell) => [cell.cell, cell]));
  for (const [cell, value] of Object.entries(expected)) {
    const doubtful = unsure.get(cell);
    const found = report.values[cell] ?? null;
    if (doubtful) {
      tally.unsure++;
      if (doubtful.value !== undefined) tally[doubtful.value === value ? 'proposed' : 'misproposed']++;
    } else if (found === value) tally.right++;
    else if (found === null) tally.missing++;
    else {
      tally.wrong++;
      wrongCells.push(`${cell}: ${String(found)}, stated ${String(value)}`);
    }
  }
  return { ...tally, wrongCells };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = none();
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  return sum;
}
