/** Documents made, repealed and in force, as told and as in table 二. Publishing is not issuing, so other words than the column's only hint. */
import { couldBe } from '../../narrative/counts';
import { foundAt, shown, wordsAt } from '../../narrative/found';
import { tellingOf } from '../../narrative/read';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';
import { tellingsOf, type Telling } from './telling';

type Kind = 'issued' | 'repealed' | 'inForce' | 'published';

const verbs: readonly (readonly [RegExp, Kind, string])[] = [
  [/制发|新制发/g, 'issued', '制发'],
  [/制定|新制定|制订|印发|出台|新出台|颁布/g, 'issued', ''],
  [/废止/g, 'repealed', '废止'],
  [/宣布失效/g, 'repealed', ''],
  [/现行有效|继续有效/g, 'inForce', '现行有效'],
  [/公开|发布/g, 'published', ''],
];
const columns: Readonly<Record<'2019' | '2021', Readonly<Record<Kind, readonly string[]>>>> = {
  '2021': { issued: ['issued'], repealed: ['repealed'], inForce: ['inForce'], published: ['issued', 'inForce'] },
  '2019': { issued: ['made', 'disclosed'], repealed: [], inForce: ['totalDisclosed'], published: ['made', 'disclosed', 'totalDisclosed'] },
};
const columnTitles: Readonly<Record<string, string>> = { issued: '本年制发件数', repealed: '本年废止件数', inForce: '现行有效件数', made: '本年新制作数量', disclosed: '本年新公开数量', totalDisclosed: '对外公开总数量' };
const notThese =
  /类|审查|审核|备案|报备|解读|评估|清理|征求|草案|起草|修改|修订|历年|累计|历史|以来|名义|上年|去年|同比|较|培训|转发|上级|论证|听证|其中|拟|计划|宣传/;

export const narrativeDocuments: Rule = {
  id: 'N-DOC',
  level: 'hint',
  run: (facts) =>
    tellingOf(facts.context)
      .flatMap((passage) => tellingsOf(passage))
      .flatMap((telling) => judge(facts, telling)),
};

function judge(facts: Facts, { passage, count, lead, tail, clauseStart, year }: Telling): Found[] {
  if (!/^(?:件|份|部|个|项)$/.test(count.unit) || (year !== undefined && facts.context.year !== undefined && year !== facts.context.year)) return [];
  const noun = /规范性文件/.test(lead + tail.slice(0, 12)) ? 'normativeDocuments' : 'rules';
  const own = noun === 'rules' ? /(?<!党内)规章(?!制度|及|和|、)/ : /规范性文件/;
  const named = own.test(lead) || own.test(tail.slice(0, 12));
  const both = /规章/.test(lead) && /规范性文件/.test(lead);
  if (!named || both || notThese.test(lead) || /^[^,]{0,12}类/.test(tail)) return [];
  const verb = lastVerb(lead.length > 0 ? lead : passage.folded.slice(clauseStart, count.start));
  if (!verb) return [];
  const [, kind, word] = verb;
  const cells = columns[facts.edition.id][kind].map((column) => `proactive.${noun}.${column}`);
  const values = cells.map(facts.number);
  const known = values.filter((value) => value !== undefined);
  if (cells.length === 0 || known.length < values.length) return [];
  const issued = kind === 'inForce' ? (facts.number(`proactive.${noun}.issued`) ?? 0) : 0;
  const shorter = kind === 'inForce' ? [known[0]! - issued] : [];
  if ([...known, ...shorter].some((value) => couldBe(count, value))) return [];
  const start = count.start - lead.length;
  const end = own.test(lead) ? count.end : count.end + /^.{0,12}?(?:规范性文件|规章)/.exec(tail)![0].length;
  const column = cells[0]!.slice(cells[0]!.lastIndexOf('.') + 1);
  const message = `正文写“${shown(wordsAt(passage, start, end))}”，表二“${columnTitles[column]}”为${known[0]}件，请确认与表二口径一致。`;
  const found = foundAt(passage, start, end, message, cells.slice(0, 1));
  const wording = word !== '' && count.exact && facts.edition.id === '2021';
  return [wording ? { ...found, level: 'warning' } : found];
}

function lastVerb(words: string): readonly [number, Kind, string] | undefined {
  let best: readonly [number, Kind, string] | undefined;
  for (const [pattern, kind, word] of verbs) {
    for (const { index, 0: match } of words.matchAll(pattern)) {
      if (match === '公开' && words.slice(0, index).endsWith('信息')) continue;
      if (!best || index > best[0]) best = [index, kind, word];
    }
  }
  return best;
}
