/** Reads the reports of a folder with a `narrative.json` and compares what the text checks raise with what a careful reviewer raises. */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { calibrate, type Calibration } from './calibration/calibrate';

function table(rows: readonly Calibration[]): string {
  const heads = ['check', 'found', 'missed', 'optional', 'traps hit', 'extra'];
  const lines = rows.map(({ check, found, missed, optional, traps, extra }) => [check, found, missed, optional, traps, extra].map(String));
  return [heads, ...lines].map((cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(10))).join('')).join('\n');
}

async function main(directory: string): Promise<number> {
  const { rows, notes } = await calibrate(resolve(directory));
  console.log(table(rows));
  for (const note of notes) console.log(note);
  const sum = (pick: (row: Calibration) => number) => rows.reduce((total, row) => total + pick(row), 0);
  console.log(`missed ${sum(({ missed }) => missed)}, traps hit ${sum(({ traps }) => traps)}, extra ${sum(({ extra }) => extra)}`);
  return sum(({ missed, traps }) => missed + traps) > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const directory = process.argv[2];
  if (directory === undefined) {
    console.error('usage: npm run check:narratives -- DIR');
    process.exitCode = 2;
  } else process.exitCode = await main(directory);
}
