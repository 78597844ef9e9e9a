/** Reads every report of a folder that has an expected `NNN.json` beside it and prints how its cells were read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { readFile } from '../lib/office/read-file';
import type { ReadReport } from '../lib/office/read-report';
import type { Value } from '../lib/report/types';

type Expected = Readonly<Record<string, Value | null>>;

interface Tally {
  right: number;
  wrong: number;
  unsure: number;
  missing: number;
  /** Of the unsure: with the right reading proposed, with a wrong one. */
  proposed: number;
  misproposed: number;
}

const none = (): Tally => ({ right: 0, wrong: 0, unsure: 0, missing: 0, proposed: 0, misproposed: 0 });
const window = new Window();

function parse(source: string, type: 'text/html' | 'application/xml'): Document {
  return new window.DOMParser().parseFromString(source, type) as unknown as Document;
}

function judge(report: ReadReport, expected: Expected, wrongCells: string[]): Tally {
  const tally = none();
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
  return tally;
}

function row(name: string, { right, wrong, unsure, missing, proposed, misproposed }: Tally, note: string): string {
  const share = right + wrong + unsure + missing === 0 ? '' : `${((100 * right) / (right + wrong + unsure + missing)).toFixed(1)} %`;
  const counts = [right, wrong, unsure, missing, proposed, misproposed].map((count) => String(count).padStart(12));
  return `${name.padEnd(14)}${counts.join('')}${share.padStart(10)}  ${note}`;
}

async function main(directory: string): Promise<number> {
  const names = readdirSync(directory)
    .filter((name) => /\.(?:txt|md|html?|mht|docx|xlsx)$/.test(name) && existsSync(join(directory, name.replace(/\.\w+$/, '.json'))))
    .sort();
  if (names.length === 0) {
    console.error(`no report with a .json beside it in ${directory}`);
    return 1;
  }
  const heads = ['right', 'wrong', 'unsure', 'missing', 'proposed', 'misproposed'].map((head) => head.padStart(12));
  console.log(`${'report'.padEnd(14)}${heads.join('')}${'right'.padStart(10)}`);
  const sum = none();
  const wrongCells: string[] = [];
  for (const name of names) {
    const json = JSON.parse(readFileSync(join(directory, name.replace(/\.\w+$/, '.json')), 'utf8')) as { values: Expected };
    const [result] = await readFile(name, readFileSync(join(directory, name)), parse);
    const wrongHere: string[] = [];
    const tally = result?.ok ? judge(result.report, json.values, wrongHere) : { ...none(), missing: Object.keys(json.values).length };
    wrongCells.push(...wrongHere.map((line) => `${name} ${line}`));
    for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
    const note = result?.ok ? `${result.report.year ?? '-'} ${result.report.unit ?? '-'}` : (result?.reason ?? '');
    console.log(row(name, tally, note));
  }
  console.log(row(`sum (${names.length})`, sum, ''));
  console.log('unsure cells are marked for confirmation; proposed, misproposed: unsure cells whose proposal is what is stated, or is not');
  for (const line of wrongCells) console.log(`wrong: ${line}`);
  return sum.wrong > 0 ? 1 : 0;
}

const argument = process.argv[2];
if (argument === undefined) {
  console.error('usage: npm run check:reports -- DIR');
  process.exitCode = 1;
} else process.exitCode = await main(resolve(argument));
