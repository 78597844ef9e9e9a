import { cellsEntries } from './catalogue/cells';
import { disputesEntries } from './catalogue/disputes';
import type { CatalogueEntry } from './catalogue/entry';
import { datesEntries } from './catalogue/dates';
import { narrativeEntries } from './catalogue/narrative';
import { privacyEntries } from './catalogue/privacy';
import { proactiveEntries } from './catalogue/proactive';
import { requestsEntries } from './catalogue/requests';
import { rollupEntries } from './catalogue/rollup';
import { structureEntries } from './catalogue/structure';
import { wordingEntries } from './catalogue/wording';
import { yearsEntries } from './catalogue/years';

/** Every check that runs, by table and kind of text. Not imported by the page engine: a finding carries its own words. */
export const catalogue: readonly { heading: string; entries: readonly CatalogueEntry[] }[] = [
  { heading: '表二 主动公开', entries: proactiveEntries },
  { heading: '表三 收到和处理申请', entries: requestsEntries },
  { heading: '表四 行政复议、行政诉讼', entries: disputesEntries },
  { heading: '与上年年报', entries: yearsEntries },
  { heading: '格内填写', entries: cellsEntries },
  { heading: '正文与表格', entries: narrativeEntries },
  { heading: '年份和日期', entries: datesEntries },
  { heading: '章节和完整', entries: structureEntries },
  { heading: '个人信息和涉密标识', entries: privacyEntries },
  { heading: '文字', entries: wordingEntries },
  { heading: '汇总下级单位', entries: rollupEntries },
];

/** Undefined for an id that no check has. */
export function entryOf(id: string): CatalogueEntry | undefined {
  return catalogue.flatMap(({ entries }) => entries).find((entry) => entry.id === id);
}
