/** 复议 and 诉讼 as told and as in table 四: counts, and words such as 均获维持, 均已结案. */
import { couldBe } from '../../narrative/counts';
import { foundAt, shown } from '../../narrative/found';
import type { Passage, Stretch } from '../../narrative/passage';
import { tellingOf } from '../../narrative/read';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';
import { total } from '../total';
import { litigation, review, subjectsIn, ofDisclosure, isOwnFunction } from './dispute-words';
import { totalsOf } from './figures';
import { tellingsOf, type Telling } from './telling';

export const narrativeDisputes: Rule = {
  id: 'N-LIT',
  level: 'warning',
  run: (facts) =>
    tellingOf(facts.context).flatMap((passage) => [
      ...tellingsOf(passage).flatMap((telling) => counted(facts, telling)),
      ...passage.sentences.flatMap((sentence) => worded(facts, passage, sentence)),
    ]),
};

const outcomes: readonly (readonly [RegExp, string])[] = [
  [/尚未审结|未审结|未结|审理中|正在审理/, 'pending'],
  [/纠正|撤销|确认违法|败诉/, 'corrected'],
  [/维持/, 'upheld'],
];
const noTotal = /其中|一审|二审|再审|出庭|应诉率|同比|较上|较去|比上|累计|历年|上年|去年|答复|收到.{0,4}申请书|参加|开庭|调解|撤回|驳回|终止|其他/;

function counted(facts: Facts, { passage, sentence, count, lead, tail, year }: Telling): Found[] {
  const other = year !== undefined && facts.context.year !== undefined && year !== facts.context.year;
  if (other || !/^(?:件|起|宗|例|次|)$/.test(count.unit) || !ofDisclosure(passage, sentence) || isOwnFunction(sentence)) return [];
  if (count.unit === '' && !/(?:复议|诉讼)(?:案件)?$/.test(lead)) return [];
  const before = sentence.text.slice(0, count.start - sentence.start);
  const subjects = subjectsIn(lead).length > 0 ? subjectsIn(lead) : subjectsIn(tail.slice(0, 12));
  const outcome = outcomes.find(([words]) => words.test(lead));
  if (outcome) return ofOutcome(facts, passage, count.start - lead.length, count, outcome[1], subjects.length > 0 ? subjects : subjectsIn(before));
  if (subjects.length === 0 || noTotal.test(lead) || before.endsWith('其中')) return [];
  const options = optionsOf(facts, subjects);
  if (options.length === 0 || options.some((value) => couldBe(count, value))) return [];
  const start = count.start - lead.length;
  const end = subjectsIn(lead).length > 0 ? count.end : count.end + (/^.{0,12}?(?:复议|诉讼)/.exec(tail)?.[0].length ?? 0);
  const words = shown(passage.source.slice(start, end));
  const names = subjects.map((subject) => (subject === 'review' ? '行政复议' : '行政诉讼')).join('和');
  const message = `正文称“${words}”，表四${names}总计${optionsOf(facts, subjects)[0]}件。`;
  return [foundAt(passage, start, end, message, cellsOf(subjects, 'total'))];
}

/** One number may stand for both; with 诉讼 alone, for one of its two kinds. */
function optionsOf(facts: Facts, subjects: readonly string[]): number[] {
  const one = (rows: readonly string[]) => rows.reduce<number[]>((sums, row) => sums.flatMap((sum) => totalsOf(facts, row).map((value) => sum + value)), [0]);
  const [reviews, suits] = [one(review), one(litigation)];
  if (reviews.length === 0 || suits.length === 0) return [];
  if (subjects.length === 2) return [...reviews.flatMap((a) => suits.map((b) => a + b)), ...reviews.filter((value) => suits.includes(value))];
  return subjects[0] === 'review' ? reviews : suits;
}

function ofOutcome(facts: Facts, passage: Passage, start: number, count: Telling['count'], column: string, subjects: readonly string[]): Found[] {
  const rows = subjects.flatMap((subject) => (subject === 'review' ? review : litigation));
  const each = [...rows.map((row) => facts.number(`${row}.${column}`)), total(rows.map((row) => facts.number(`${row}.${column}`)))];
  const suits = total(litigation.map((row) => facts.number(`${row}.${column}`)));
  if (rows.length === 0 || each.includes(undefined) || suits === undefined) return [];
  if ([...each, suits].some((value) => couldBe(count, value!))) return [];
  return [foundAt(passage, start, count.end, `正文称“${shown(passage.source.slice(start, count.end))}”，表四相应各格为${each.at(-1)}件。`, cellsOf(subjects, column))];
}

const claims: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:均|全部|都|皆)(?:已)?(?:获得?|予以|被|判决|依法)?维持/, ['pending', 'corrected', 'other']],
  [/(?:均|全部|都|皆)(?:已|依法|已经|已全部)*(?:结案|审结|办结)/, ['pending']],
  [/(?:零|无|没有|未发生)(?:行政)?(?:诉讼)?败诉|(?:均|全部)胜诉|零纠错|无纠错/, ['corrected']],
];
const columnWords: Readonly<Record<string, string>> = { pending: '尚未审结', corrected: '结果纠正', other: '其他结果' };

/** Words that leave nothing over, beside cells that hold something. */
function worded(facts: Facts, passage: Passage, sentence: Stretch): Found[] {
  const mentioned = subjectsIn(sentence.text);
  if (mentioned.length === 0 || !ofDisclosure(passage, sentence) || isOwnFunction(sentence)) return [];
  return claims.flatMap(([words, columns]) => {
    const match = words.exec(sentence.text);
    if (!match) return [];
    const subjects = /败诉|胜诉/.test(match[0]) ? ['litigation'] : subjectsIn(sentence.text.slice(0, match.index));
    const rows = subjects.flatMap((subject) => (subject === 'review' ? review : litigation));
    const against = columns.flatMap((column) => {
      const held = rows.flatMap((row) => ((facts.number(`${row}.${column}`) ?? 0) > 0 ? [`${row}.${column}`] : []));
      return held.length > 0 ? [{ column, held }] : [];
    });
    if (against.length === 0) return [];
    const first = /[^,。;:]{0,16}?(?:复议|诉讼)/.exec(sentence.text.slice(0, match.index))?.index ?? match.index;
    const start = sentence.start + first;
    const end = sentence.start + match.index + match[0].length;
    const told = against.map(({ column, held }) => `${columnWords[column]}${held.reduce((sum, cell) => sum + (facts.number(cell) ?? 0), 0)}件`).join('、');
    const cells = against.flatMap(({ held }) => held);
    return [foundAt(passage, start, end, `正文称“${shown(passage.source.slice(start, end))}”，表四${told}。`, cells)];
  });
}

function cellsOf(subjects: readonly string[], column: string): string[] {
  return subjects.flatMap((subject) => (subject === 'review' ? review : litigation)).map((row) => `${row}.${column}`);
}
