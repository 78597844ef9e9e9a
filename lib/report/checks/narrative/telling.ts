import { countsOf, type Count } from '../../narrative/counts';
import type { Passage, Stretch } from '../../narrative/passage';

/** What a clause speaks of: applications, documents, disputes, or something else that is counted (提案, 留言, 热线). */
export type Topic = 'requests' | 'documents' | 'disputes' | 'other';

/** A number in a sentence, with the words that say what it counts. */
export interface Telling {
  passage: Passage;
  sentence: Stretch;
  count: Count;
  /** From the last comma, bracket or number up to the number. */
  lead: string;
  /** From the number to the next comma or bracket. */
  tail: string;
  /** The clause it stands in: where its words begin. */
  clauseStart: number;
  topic: Topic | undefined;
  /** The year of the last mention before it in the sentence; undefined: none. */
  year: number | undefined;
}

const requestNoun =
  /信息公开申请|依申请公开(?:申请|件|事项)|公开申请|(?<!复议|许可|补贴|救助|登记|认定|行政|入学|低保|依|待遇|项目)申请(?!人|书|表|方式|渠道|公开|条件|材料|流程|行政|复议|事项)/;
const requestVerb = /(?:收到|受理|接收|接到|办理|答复|处理|办结)[^,。;]{0,8}(?:依申请(?:公开)?|申请公开)/;
const requestHeading = /^依申请公开(?:工作)?(?:政府信息)?(?:情况|方面|工作情况)?$/;
const documentNoun =
  /(?:制发|制作|产生|形成|获取|生成|编发|发布|主动公开|公开|更新|推送|刊登)[^,。;]{0,16}(?:信息|文件|稿件|条目|动态)|信息(?:总数|总量|数)?\s?(?:共|合计|累计)?\d|依申请公开(?:的)?(?:政府)?(?:信息)?(?:数)?\s?\d|网站|公众号|微博|新媒体|解读|栏目/;
const disputeNoun = /复议|诉讼|应诉|起诉/;
const otherNoun = /建议|提案|信访件|信访事项|留言|咨询|热线|工单|网络问政|12345|行政许可|行政处罚|合法性审查|备案审查|舆情|来电|投诉件/;

/** `topic` of a clause, undefined where its words do not tell. */
export function topicOf(clause: string): Topic | undefined {
  if (disputeNoun.test(clause)) return 'disputes';
  if (requestVerb.test(clause) || requestHeading.test(clause) || (requestNoun.test(clause) && !otherNoun.test(clause))) return 'requests';
  if (otherNoun.test(clause)) return 'other';
  return documentNoun.test(clause) ? 'documents' : undefined;
}

const known = new WeakMap<Passage, readonly Telling[]>();

/** Every number of a passage. A topic holds until another clause of the paragraph changes it; a heading opens its paragraph's. */
export function tellingsOf(passage: Passage): readonly Telling[] {
  const before = known.get(passage);
  if (before) return before;
  const found: Telling[] = [];
  let [topic, paragraph]: [Topic | undefined, Stretch | undefined] = [undefined, undefined];
  for (const sentence of passage.sentences) {
    const own = passage.paragraphs.find(({ start, end }) => start <= sentence.start && sentence.end <= end);
    const heading = paragraph !== undefined && paragraph.text.length < 24;
    if (own !== paragraph && !heading) topic = undefined;
    paragraph = own;
    topic = readSentence(passage, sentence, topic, found);
  }
  known.set(passage, found);
  return found;
}

function readSentence(passage: Passage, sentence: Stretch, opened: Topic | undefined, found: Telling[]): Topic | undefined {
  let topic = opened;
  let year: number | undefined;
  const clauses = [...sentence.text.matchAll(/[^,;:。!?()]+/g)];
  const counts = countsOf(sentence);
  let next = 0;
  let last = sentence.start;
  for (const { 0: words, index } of clauses) {
    const start = sentence.start + index;
    const end = start + words.length;
    topic = topicOf(words.trim()) ?? topic;
    for (; next < counts.length && counts[next]!.start < end; next++) {
      const count = counts[next]!;
      if (count.unit === '年') year = count.value >= 2000 && count.value < 2100 ? count.value : year;
      const from = Math.max(start, last);
      const following = counts[next + 1]?.start ?? Infinity;
      found.push({
        passage,
        sentence,
        count,
        lead: passage.folded.slice(from, count.start).trim(),
        tail: passage.folded.slice(count.end, Math.max(count.end, Math.min(end, following))),
        clauseStart: start + (words.length - words.trimStart().length),
        topic,
        year,
      });
      last = count.end;
    }
  }
  return topic;
}
