/** Another year where the body tells what it did in the report year: text of last year's report. Kept narrow on purpose. */
import { foundAt, shown, wordsAt } from '../../narrative/found';
import type { Passage, Stretch } from '../../narrative/passage';
import { tellingOf } from '../../narrative/read';
import type { Found, Rule } from '../rule';
import { yearsIn, type YearMention } from './years';

const action =
  '(?:收到|受理|新收|办理|办结|答复|公开|发布|制发|制作|印发|开展|召开|组织|举办|编制|更新|推进|坚持|认真|严格|深入|积极|持续|扎实|围绕|按照|贯彻|紧扣|紧紧)';
const self = '(?:我[局委办厅镇乡院市区县省街站]|我中心|我单位|本[机单部局市区县镇]|全[市区县镇局]|街道|[\\p{Script=Han}]{2,12}(?:局|委员会|街道|镇|办公室|中心|政府|管委会))';
/** Right behind the year: what makes it a sentence on the year's work. */
const working = new RegExp(`^,?\\s?(?:${self}[^,。;]{0,24}?${action}|${self}(?:政府信息公开|政务公开)|(?:共|累计|全年|主动)?(?:收到|受理|公开|制发|主动公开|办理|新收|发布)[^,。;]{0,30}(?:申请|信息|文件|\\d))`, 'u');
const ownWork = new RegExp(`^(?:${self})?(?:(?:政府信息公开|政务公开)(?:工作)?(?:实际|情况|总体情况|要点)|(?:年度)?工作实际)`, 'u');
/** The clause compares, cites, dates or looks back or ahead. */
const otherwise =
  /较|比|同期|以来|起|决算|预算|绩效|年度报告|年报|计划|规划|修订|施行|实施|印发|发布的|颁布|通过|成立|设立|截至|截止|结转|立项|考核结果|评估结果|在.{0,8}中(?:排名|获)|获/;

export const datesBody: Rule = {
  id: 'D-YEAR-BODY',
  level: 'warning',
  run: ({ context }) => {
    const { year } = context;
    if (year === undefined) return [];
    return tellingOf(context).flatMap((passage) =>
      passage.sentences.flatMap((sentence) => yearsIn(passage, sentence).flatMap((mention) => (isStale(passage, sentence, mention, year) ? [found(passage, sentence, mention, year)] : []))),
    );
  },
};

function isStale(passage: Passage, sentence: Stretch, { year, start, end }: YearMention, own: number): boolean {
  // Plans of section 五 name the next year; D-YEAR-PLAN speaks of those that name this one.
  if (year === own || (passage.part === 'problems' && year > own) || Math.abs(year - own) > 5) return false;
  const before = passage.folded.slice(Math.max(sentence.start, start - 60), start);
  const after = passage.folded.slice(end, Math.min(sentence.end, end + 60));
  const clause = after.split(/[,;]/)[0]!;
  const head = /^(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]、|[一二三四五六七八九十]是)?[^,。;:]{0,14}[:\s]?\s?$/.test(before) || /[。;:\s]$/.test(before);
  const label = /(?:结合|按照|落实|对照|根据|围绕)$/.test(before);
  if (/[较比与同至和从自跟对]\s?$/.test(before) || /^(?:以来|起|底|末|初|\d{1,2}月|[—~至-])/.test(after)) return false;
  const said = ownWork.test(after);
  if (label) return said;
  if (!/^(?:[一二三四五六七八九十]是|\([一二三四五六七八九十]\)|)?\s?(?:在|截至)?\s?$/.test(before.trim()) && !/[。;:]$/.test(before.trim())) return false;
  const told = clause === '' ? after.slice(1).split(/[,;]/)[0]! : clause;
  return head && (working.test(after) || said) && !otherwise.test(told);
}

function found(passage: Passage, sentence: Stretch, { start, end }: YearMention, own: number): Found {
  const stop = /[,。;]/.exec(passage.folded.slice(end + 1, sentence.end));
  const until = Math.min(sentence.end, stop ? end + 1 + stop.index : sentence.end, end + 30);
  const from = /(?:结合|按照|落实|对照|根据|围绕)$/.test(passage.folded.slice(Math.max(0, start - 2), start)) ? start - 2 : start;
  return foundAt(passage, from, until, `报告年度为${own}年，此处写“${shown(wordsAt(passage, from, until))}”，请核对。`);
}
