import type { BenchRow } from './row';

/** The rows as a Markdown table: what is printed, and what docs/bench.md shows of one run. */
export function benchTable(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ name, unit, ours, limit, peers, ratioToLimit, speedup }) => {
    const others = Object.entries(peers).map(([peer, value]) => `${peer} ${value} (×${speedup[peer]})`);
    return [name, `${ours} ${unit}`, limit ?? '', ratioToLimit ?? '', others.join('; ')];
  });
  return [['row', 'ours', 'limit', 'ours ÷ limit', 'peers (peer ÷ ours)'], ['---', '---', '---', '---', '---'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
