/** `npm run check:reports -- DIR`: how the cells of every report of a folder were read, beside what its `NNN.json` states. */
import { resolve } from 'node:path';
import { judgeFolder, sumOf, type Tally } from './reading/judge';

function row(name: string, { right, wrong, unsure, missing, proposed, misproposed }: Tally, note: string): string {
  const share = right + wrong + unsure + missing === 0 ? '' : `${((100 * right) / (right + wrong + unsure + missing)).toFixed(1)} %`;
  const counts = [right, wrong, unsure, missing, proposed, misproposed].map((count) => String(count).padStart(12));
  return `${name.padEnd(14)}${counts.join('')}${share.padStart(10)}  ${note}`;
}

async function main(directory: string): Promise<number> {
  const judged = await judgeFolder(directory);
  if (judged.length === 0) {
    console.error(`no report with a .json beside it in ${directory}`);
    return 1;
  }
  const heads = ['right', 'wrong', 'unsure', 'missing', 'proposed', 'misproposed'].map((head) => head.padStart(12));
  console.log(`${'report'.padEnd(14)}${heads.join('')}${'right'.padStart(10)}`);
  for (const one of judged) console.log(row(one.name, one, one.note));
  console.log(row(`sum (${judged.length})`, sumOf(judged), ''));
  console.log('unsure cells are marked for confirmation; proposed, misproposed: unsure cells whose proposal is what is stated, or is not');
  for (const { name, wrongCells } of judged) for (const line of wrongCells) console.log(`wrong: ${name} ${line}`);
  return judged.some(({ wrong }) => wrong > 0) ? 1 : 0;
}

const argument = process.argv[2];
if (argument === undefined) {
  console.error('usage: npm run check:reports -- DIR');
  process.exitCode = 1;
} else process.exitCode = await main(resolve(argument));
