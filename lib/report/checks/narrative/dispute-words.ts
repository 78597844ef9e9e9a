import type { Passage, Stretch } from '../../narrative/passage';

export const review = ['disputes.review'];
export const litigation = ['disputes.litigationDirect', 'disputes.litigationAfterReview'];

/** Which of the two the words name. 复议后起诉 is litigation. */
export function subjectsIn(words: string): ('review' | 'litigation')[] {
  const plain = words.replace(/(?:未经|经)?复议后?(?:直接)?(?:起诉|提起诉讼)/g, '诉讼');
  return [...(/复议/.test(plain) ? (['review'] as const) : []), ...(/诉讼/.test(plain) ? (['litigation'] as const) : [])];
}

const disclosure = /信息公开|依申请公开|政务公开|申请人|答复/;

/** Table 四 is about disclosure: the sentence says so, or the one before it, or the part of the report it stands in. */
export function ofDisclosure(passage: Passage, sentence: Stretch): boolean {
  if (passage.part === 'disputes' || passage.part === 'requests' || disclosure.test(sentence.text.slice(0, 400))) return true;
  const before = passage.folded.slice(Math.max(0, sentence.start - 120), sentence.start);
  return /依申请|信息公开申请|信息公开(?:类|行政)/.test(before);
}

/** A body that decides disputes, or defends itself in all of them, counts others than table 四. */
export function isOwnFunction(sentence: Stretch): boolean {
  const known = own.get(sentence) ?? countsOthers(sentence.text);
  own.set(sentence, known);
  return known;
}

const own = new WeakMap<Stretch, boolean>();

function countsOthers(words: string): boolean {
  if (/信息公开(?:类|方面|工作)?(?:的)?(?:行政)?(?:复议|诉讼)|(?:因|就|涉及)[^,。;]{0,16}(?:公开|申请)/.test(words)) return false;
  return /(?:办理|受理|审理|收到|审结|承办)(?:各类|各级)?(?:行政)?复议|行政应诉|复议机构|复议机关|负责人出庭|应诉案件/.test(words);
}
