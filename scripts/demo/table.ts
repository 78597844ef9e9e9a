/** What the demo prints. */
import type { Comparison } from './received';
import type { HeldFinding } from './submit';

export function printTable(rows: readonly (readonly [name: string, value: string])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log();
  for (const [name, value] of rows) console.log(`  ${name.padEnd(width)}   ${value}`);
  console.log();
}

export function printFindings(title: string, findings: readonly HeldFinding[]): void {
  console.log(title);
  const shown = findings.slice(0, 8);
  for (const { check, level, text } of shown) console.log(`  ${level.padEnd(8)} ${check.padEnd(9)} ${text.slice(0, 120)}`);
  if (findings.length > shown.length) console.log(`  and ${findings.length - shown.length} more`);
  console.log();
}

export function printComparison({ differences }: Comparison): void {
  if (differences.length === 0) return;
  console.log('Not as stated:');
  for (const { place, stated, received } of differences.slice(0, 20)) {
    console.log(`  ${place}: stated “${excerpt(stated)}”, received “${excerpt(received)}”`);
  }
  console.log();
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
