import type { Edition } from '../../report/editions/types';
import type { TableId } from '../../report/types';
import type { ReadCells } from '../read-report';
import type { Heading } from './headings';
import { tableRegions } from './regions';
import { readTable } from './table';

const every: readonly TableId[] = ['proactive', 'requests', 'disputes'];

/** Reads the tables of a report from its folded text; a table that is not there is refused. */
export function readTables(
  folded: string,
  headings: readonly Heading[],
  edition: Edition,
  wanted: readonly TableId[] = every,
): ReadCells {
  const all: ReadCells = { values: new Map(), unsure: [], refusals: [] };
  const regions = tableRegions(folded, headings, edition);
  for (const table of wanted) {
    const [start, end] = regions.get(table) ?? [0, 0];
    if (end === 0) {
      const heading = edition.sections.find(({ content }) => content === table)!.heading;
      all.refusals.push({ code: 'unknown-label', place: heading, reason: '没有找到这张表。' });
      continue;
    }
    const { values, unsure, refusals } = readTable(folded.slice(start, end), table, edition);
    for (const [cell, value] of values) all.values.set(cell, value);
    all.unsure.push(...unsure);
    all.refusals.push(...refusals);
  }
  return all;
}

