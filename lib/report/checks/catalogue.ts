import { cellsEntries } from './catalogue/cells';
import { disputesEntries } from './catalogue/disputes';
import type { CatalogueEntry } from './catalogue/entry';
import { proactiveEntries } from './catalogue/proactive';
import { requestsEntries } from './catalogue/requests';
import { yearsEntries } from './catalogue/years';

/** Every check that runs, by table. Not imported by the page engine: a finding carries its own words. */
export const catalogue: readonly { heading: string; entries: readonly CatalogueEntry[] }[] = [
  { heading: '表二 主动公开', entries: proactiveEntries },
  { heading: '表三 收到和处理申请', entries: requestsEntries },
  { heading: '表四 行政复议、行政诉讼', entries: disputesEntries },
  { heading: '与上年年报', entries: yearsEntries },
  { heading: '格内填写', entries: cellsEntries },
];

/** Undefined for an id that no check has. */
export function entryOf(id: string): CatalogueEntry | undefined {
  return catalogue.flatMap(({ entries }) => entries).find((entry) => entry.id === id);
}
