import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { catalogue } from '../lib/report/checks/catalogue';
import type { CatalogueEntry } from '../lib/report/checks/catalogue/entry';
import { plannedEntries } from '../lib/report/checks/catalogue/planned';
import { editionOf } from '../lib/report/editions/catalogue';
import type { Level } from '../lib/report/types';
import type { countAlarms } from './alarms/count';

const levels: Readonly<Record<Level, string>> = { error: '强制', warning: '核实', hint: '提示' };

const intro = `# 校验目录

由 \`npm run docs:checks\` 从 \`lib/report/checks/catalogue\` 生成，请勿手改。

- **强制**：提交前拦下；确要提交须写明原因。**核实**：须看过并确认。**提示**：供参考。
- 没有判断的依据时不判断：网页上没有的格、没有上年年报、单位名称看不出类型，都不算错。
- 空格不当作0：一条关系里有空格，只有填什么非负整数都不可能成立时（例如已填的各项已超过合计）才算不符。格内是文字或“/”时，由 C-TEXT、C-SLASH 提示，该关系不判断。
- 数字对不上时，合起来看所有不符的关系，指出最可能填错的格和应填的数（T3-TRIAGE，即“疑似格”）。关系式定不下来的，按常见手误（数字颠倒、多一位、少一位、邻键）和上年数字排先后，全部列出。
`;

/** docs/checks.md, whole. */
export function checksDocument(): string {
  const running = catalogue.map(({ heading, entries }) => `## ${heading}\n\n${entries.map(entryText).join('\n')}`);
  const planned = plannedEntries.map(({ id, level, message, reason }) => `| ${id} | ${levels[level]} | ${cellText(message)} | ${cellText(reason)} |`);
  const later = ['## 不在这里判断的', '', '| 编号 | 级别 | 提示语 | 原因 |', '|---|---|---|---|', ...planned];
  return `${[intro, ...running, later.join('\n'), '', alarmsText()].join('\n')}\n`;
}

/** Counts only; `npm run docs:alarms -- DIR` makes them anew. */
function alarmsText(): string {
  const { reports, alarms } = JSON.parse(readFileSync(new URL('../docs/false-alarms.json', import.meta.url), 'utf8')) as Awaited<ReturnType<typeof countAlarms>>;
  const rows = alarms.map(({ check, raised, confirmed, unlisted }) => `| ${check} | ${raised} | ${confirmed} | ${unlisted} |`);
  const head = ['## 在已公开年报上的误报', '', `${reports} 份已公开年报，没有上年年报可比。“属实”为事先列出的问题和格内自明的情形；“未列出”含误报和尚无定论的。没有列出的校验一次也没有报出。`];
  return [...head, '', '| 编号 | 报出 | 属实 | 未列出 |', '|---|---|---|---|', ...rows].join('\n');
}

function entryText(entry: CatalogueEntry): string {
  const { id, level, levelNote, editions, title, basis, source, messages, waiverReasons } = entry;
  const rows = [
    ['级别', levelNote ? `${levels[level]}（${levelNote}）` : levels[level]],
    ['适用', editions ? editions.map((edition) => editionOf(edition).basis).join('、') : '各版格式'],
    ['规则', basis],
    ['来源', source],
    ['提示语', messages.join('<br>')],
    ...(waiverReasons.length > 0 ? [['可能的说明', waiverReasons.join('；')]] : []),
  ];
  const table = rows.map(([name, text]) => `| ${name} | ${cellText(text ?? '')} |`);
  return [`### ${id} ${title}`, '', '| | |', '|---|---|', ...table, ''].join('\n');
}

function cellText(text: string): string {
  return text.replaceAll('|', '\\|');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('../docs/checks.md', import.meta.url), checksDocument());
}
