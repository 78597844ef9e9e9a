/** `npm run bench [-- NAME …]`: measures the rows whose names are given or begin so, prints them, writes `bench.json`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { groups } from './bench/groups';
import type { BenchRow } from './bench/row';
import { benchTable } from './bench/table';

const names = process.argv.slice(2).filter((name) => name !== '--');
const all = groups.flatMap(({ rows }) => rows);
const unknown = names.filter((name) => !all.some((row) => row.startsWith(name)));
if (unknown.length > 0) {
  console.error(`no row is named ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  process.exitCode = 1;
} else process.exitCode = await run(all.filter((row) => names.length === 0 || names.some((name) => row.startsWith(name))));

async function run(wanted: readonly string[]): Promise<number> {
  const rows: BenchRow[] = [];
  const failed: string[] = [];
  for (const group of groups) {
    const own = group.rows.filter((row) => wanted.includes(row));
    if (own.length === 0) continue;
    try {
      rows.push(...(await group.run(own)));
    } catch (error) {
      failed.push(`${own.join(', ')}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(benchTable(rows));
  for (const line of failed) console.error(`not measured: ${line}`);
  writeFileSync(resolve(import.meta.dirname, '../bench.json'), `${JSON.stringify({ rows }, null, 1)}\n`);
  return failed.length > 0 ? 1 : 0;
}
