import type { Passage, Stretch } from '../../narrative/passage';

export interface YearMention {
  year: number;
  start: number;
  /** Behind 年. */
  end: number;
}

const mention = /(?<![\d.〔[(])(20\d\d)\s?(?:年度|年)/g;

/** Years written with 年, none of a document number, a title in 《》 or a law's history. */
export function yearsIn(passage: Passage, { start, text }: Stretch): YearMention[] {
  return [...text.matchAll(mention)].flatMap(({ index, 0: words, 1: year }) => {
    const at = start + index;
    return insideTitle(passage, at) ? [] : [{ year: Number(year), start: at, end: at + words.length }];
  });
}

/** Between 《 and 》. */
function insideTitle({ folded }: Passage, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 120), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
