/** Results of applications as told and as in table 三, by group or by row. Documents are counted in the same words and are not meant. */
import { couldBe, pieceUnits } from '../../narrative/counts';
import { foundAt } from '../../narrative/found';
import { tellingOf } from '../../narrative/read';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';
import { groupNames, groupTitles, leastOf, rowNames, rowsUnder, sumsOf } from './figures';
import { tellingsOf, type Telling } from './telling';

const compared = /同比|较|比上|比去|同期|增加|减少|增长|下降|累计|历年|其中/;

export const narrativeGroups: Rule = {
  id: 'N-GRP',
  level: 'warning',
  run: (facts) =>
    tellingOf(facts.context)
      .flatMap((passage) => tellingsOf(passage))
      .flatMap((telling) => judge(facts, telling)),
};

function judge(facts: Facts, telling: Telling): Found[] {
  const { passage, count, lead, tail, topic, year } = telling;
  const other = year !== undefined && facts.context.year !== undefined && year !== facts.context.year;
  if (topic !== 'requests' || !pieceUnits.has(count.unit) || other || compared.test(lead.replace(/^其中[,:]?/, ''))) return [];
  const before = /^(?:其中[,:]?)?(?:依法|依规|分别|当年|决定|答复|作出|给予)*/.exec(lead)?.[0].length ?? 0;
  const named = groupsIn(lead.slice(before));
  const behind = named.length > 0 || /自然人|企业|申请/.test(lead) ? [] : groupsIn(/^(?:为|是|系|属于|作出|依法|均|给予|答复)*[^,。;]{0,10}/.exec(tail)?.[0] ?? '');
  const groups = named.length > 0 ? named : behind;
  if (groups.length > 0) return judgeGroups(facts, telling, groups, named.length > 0);
  const row = rowNames.find(([name]) => name.test(lead));
  const cells = row && rowsUnder(facts, row[1]).length === 0 ? [] : row ? [`requests.${row[1]}`] : [];
  const options = cells.length === 0 ? [] : sumsOf(facts, cells);
  if (options.length === 0 || options.some((value) => couldBe(count, value)) || lead.endsWith('等')) return [];
  const start = count.start - lead.length;
  return [soften(count.exact, foundAt(passage, start, count.end, `正文写“${lead}${count.value}件”，表三该行总计为${options.join('或')}件。`, [`${cells[0]}.total`]))];
}

function judgeGroups(facts: Facts, { passage, count, lead, tail }: Telling, groups: readonly string[], before: boolean): Found[] {
  const rows = groups.flatMap((group) => rowsUnder(facts, group));
  const options = rows.length === 0 ? [] : sumsOf(facts, rows);
  // A text without 部分公开 may count it with 予以公开.
  const alone = groups.length === 1 && groups[0] === 'granted' && !/部分公开|区分处理/.test(passage.folded);
  const wider = alone ? sumsOf(facts, ['requests.granted', 'requests.partlyGranted']) : [];
  const least = rows.reduce((sum, row) => sum + leastOf(facts, row), 0);
  // With blank totals only this is certain: the stated cells alone are more.
  if (options.length === 0 ? count.most >= least : [...options, ...wider].some((value) => couldBe(count, value))) return [];
  const start = before ? count.start - lead.length : count.start;
  const end = before ? count.end : count.end + Math.min(tail.length, (/公开|提供|处理/.exec(tail)?.index ?? 0) + 2);
  const title = groups.map((group) => groupTitles[group]).join('、');
  const message = `正文“${title}${count.value}件”，表三该组合计${options.length > 0 ? options.join('或') : `至少${least}`}件。`;
  return [soften(count.exact, foundAt(passage, start, end, message, rows.map((row) => `${row}.total`)))];
}

/** Names that are joined (予以公开及部分公开) stand for their sum. */
function groupsIn(words: string): string[] {
  if (/应(?:当)?公开|未公开|主动公开|依申请公开/.test(words)) return [];
  const found: string[] = [];
  let rest = words;
  for (const [name, group] of groupNames) {
    if (!name.test(rest)) continue;
    found.push(group);
    rest = rest.replace(name, '');
  }
  return found;
}

function soften(exact: boolean, found: Found): Found {
  return exact ? found : { ...found, level: 'hint' };
}
