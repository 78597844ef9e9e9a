import type { Edition } from '../../report/editions/types';
import type { TableId } from '../../report/types';
import { spacedPattern } from './fold';
import type { Heading } from './headings';

const tables: readonly TableId[] = ['proactive', 'requests', 'disputes'];

/**
 * Where each table stands in the folded text: from its own first words, so that the sentences before it are left out,
 * to the next heading or table. Works without headings too. A table whose words are not there is absent.
 */
export function tableRegions(
  folded: string,
  headings: readonly Heading[],
  edition: Edition,
): ReadonlyMap<TableId, readonly [number, number]> {
  const starts = new Map<TableId, number>();
  let from = 0;
  for (const table of tables) {
    const heading = headings.find(({ section }) => section.content === table);
    const start = firstWords(folded, table, edition, heading?.end ?? from);
    if (start === undefined) continue;
    starts.set(table, start);
    from = start + 1;
  }
  const bounds = [...headings.map(({ start }) => start), ...starts.values(), folded.length];
  return new Map(
    [...starts].map(([table, start]) => [table, [start, Math.min(...bounds.filter((bound) => bound > start))]]),
  );
}

function firstWords(folded: string, table: TableId, edition: Edition, from: number): number | undefined {
  const blocks = edition.blocks.filter((block) => block.table === table);
  const first = blocks[0]!;
  const wordings: Record<TableId, readonly string[]> = {
    proactive: [`${first.label}${first.corner}`, `${first.corner}${first.columns[0]!.label}`],
    requests: [`申请人情况${first.columns[0]!.label}`, first.rows[0]!.label],
    disputes: [`${first.rows[0]!.label}${first.rows[1]!.groups[0]}`, first.columns.slice(0, 2).map(({ label }) => label).join('')],
  };
  for (const wording of wordings[table]) {
    const pattern = new RegExp(spacedPattern(wording), 'g');
    pattern.lastIndex = from;
    const found = pattern.exec(folded);
    if (found) return found.index;
  }
  return undefined;
}
