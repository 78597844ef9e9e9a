/** The text denies what a table counts. Only what is denied itself: 未发生复议纠错 denies no 复议, 未收到补正 no application. */
import { foundAt } from '../../narrative/found';
import type { Passage, Stretch } from '../../narrative/passage';
import { tellingOf } from '../../narrative/read';
import type { CellId } from '../../types';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';
import { isOwnFunction, litigation, ofDisclosure, review } from './dispute-words';
import { leastOf } from './figures';
import { topicOf } from './telling';

const denial = /(?:没有(?:发生|出现|产生|引发|收到|接到|受理|接收|新收)?(?:过|到)?|未(?:有|发生|出现|产生|引发|收到|接到|受理|接收|新收|涉及|被提起|发现|存在)(?:过|到)?|尚无|均无|并无|暂无|不存在|(?<![\p{Script=Han}])无(?!法|正当|关|偿|误|需|障碍|论|条件)|(?<=年|年度|期间|本单位|我[局委办厅镇乡院市区县]|本机关)无(?!法|正当|关|偿|误|需|障碍|论|条件))/gu;
/** A denial in figures of speech. */
const zero = /(?:依申请公开|信息公开申请)(?:申请|数量|件数|总数|办件)?(?:为|是)?(?:零|〇)(?:件|申请|受理)?(?=[,。;、)]|$)|(?<=公开|实现)零申请/g;
/** What turns the noun behind a denial into something else. */
const otherObject = /^(?:案件)?(?:的)?(?:纠错|被纠|败诉|胜诉|被|撤销|违法|机关|机构|决定|答复|终止|应诉|申请书|意见|建议书|超期|逾期|投诉)/;
const requests =
  /^(?:任何|关于|公民|法人|其他组织|社会公众|群众|个人|单位|或者|或|和|及|与|、|提出的?|提交的?|要求|主动|政府|信息|公开|的|方面|书面|新的|相关|有关)*(?:信息公开申请|公开申请|依申请公开(?:申请|事项|件|信息公开申请)?(?=$|[,。;、]|的?(?:情况|事项|信息|件)|办件)|申请公开(?:政府信息)?(?:事项|情况|件)?$)(?!人|书|表)/;

export const narrativeNone: Rule = {
  id: 'N-NONE',
  level: 'error',
  run: (facts) => tellingOf(facts.context).flatMap((passage) => passage.sentences.flatMap((sentence) => inSentence(facts, passage, sentence))),
};

function inSentence(facts: Facts, passage: Passage, sentence: Stretch): Found[] {
  return [...zeroIn(facts, passage, sentence), ...deniedIn(facts, passage, sentence)];
}

function zeroIn(facts: Facts, passage: Passage, sentence: Stretch): Found[] {
  const cell = 'requests.received.total';
  if (!positive(facts, cell)) return [];
  return [...sentence.text.matchAll(zero)].flatMap(({ index, 0: words }) =>
    ofThisYear(sentence.text.slice(0, index), facts.context.year)
      ? [foundAt(passage, sentence.start + index, sentence.start + index + words.length, `正文称没有，表中有${heldIn(facts, cell)}件。`, [cell])]
      : [],
  );
}

function deniedIn(facts: Facts, passage: Passage, sentence: Stretch): Found[] {
  return [...sentence.text.matchAll(denial)].flatMap(({ index, 0: word }) => {
    const rest = /^[^,。;:!?]*/.exec(sentence.text.slice(index + word.length, index + word.length + 80))![0];
    // A year or a condition further off belongs to another statement.
    const before = sentence.text.slice(Math.max(0, index - 160), index);
    if (!ofThisYear(before, facts.context.year) || /如|若|的情况下|是否|截至\d+月|半年|季度/.test(before.slice(-12))) return [];
    const start = sentence.start + index;
    const quote = (length: number) => [start, start + word.length + length] as const;
    const denied = [...deniedDisputes(facts, passage, sentence, rest), ...deniedRequests(facts, before, word, rest), ...deniedCarry(facts, rest)];
    return denied.map(({ cells, length }) => {
      const count = cells.reduce((sum, cell) => sum + heldIn(facts, cell), 0);
      const [from, to] = quote(length);
      return foundAt(passage, from, to, `正文称没有，表中有${count}件。`, cells);
    });
  });
}

interface Denied {
  cells: CellId[];
  /** Characters behind the denial that name it. */
  length: number;
}

function deniedDisputes(facts: Facts, passage: Passage, sentence: Stretch, rest: string): Denied[] {
  if (isOwnFunction(sentence) || !(ofDisclosure(passage, sentence) || passage.part === 'overview')) return [];
  const nouns = [...rest.matchAll(/复议|诉讼|(?<=被)起诉/g)].filter(({ index }) => index <= 40);
  const meant = nouns.filter(({ index, 0: noun }) => {
    const after = rest.slice(index + noun.length);
    return !otherObject.test(after) && !/责任|败诉|纠错|因不服|收费/.test(rest.slice(0, index));
  });
  // 复议纠错或诉讼败诉: as soon as one noun is another thing, the phrase is.
  if (meant.length === 0 || meant.length < nouns.length) return [];
  const rows = meant.flatMap(({ 0: noun }) => (noun === '复议' ? review : litigation));
  const cells = [...new Set(rows)].map((row) => `${row}.total`).filter((cell) => positive(facts, cell));
  const last = meant.at(-1)!;
  return cells.length === 0 ? [] : [{ cells, length: last.index + last[0].length }];
}

function deniedRequests(facts: Facts, before: string, word: string, rest: string): Denied[] {
  const match = requests.exec(rest);
  // 收到 is denied of the applicant's letters too; without it the noun must be the application itself.
  if (!match || /其中|网上|信函|当面/.test(before.slice(-8)) || topicOf(rest) === 'disputes') return [];
  const after = rest.slice(match[0].length);
  if (/^(?:超期|逾期|投诉|积压|引发|引起|被|复议|答复|未|办结)/.test(after)) return [];
  const cells = ['requests.received.total'].filter((cell) => positive(facts, cell));
  return cells.length === 0 || word === '' ? [] : [{ cells, length: match[0].length }];
}

function deniedCarry(facts: Facts, rest: string): Denied[] {
  const match = /^[^,。;]{0,6}?结转(?:至|到|入)?(?:下|次)(?:一)?年/.exec(rest);
  const cells = ['requests.carriedOut.total'].filter((cell) => positive(facts, cell));
  return match && cells.length > 0 ? [{ cells, length: match[0].length }] : [];
}

/** By its total, or by any of the cells where the total is blank. */
const positive = (facts: Facts, cell: CellId) => heldIn(facts, cell) > 0;
const heldIn = (facts: Facts, cell: CellId) => facts.number(cell) ?? leastOf(facts, cell.slice(0, cell.lastIndexOf('.')));

/** The last year named before it is the report's own. */
function ofThisYear(before: string, own: number | undefined): boolean {
  const years = [...before.matchAll(/(20\d\d)\s?年|去年|上年(?!度?结转)/g)];
  const last = years.at(-1);
  return !last || own === undefined || Number(last[1]) === own;
}
