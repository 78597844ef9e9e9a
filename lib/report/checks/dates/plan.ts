/** Section 五 plans for the year after the report year: a plan that names the report year or an earlier one is last year's. */
import { foundAt } from '../../narrative/found';
import type { Passage, Stretch } from '../../narrative/passage';
import { passageIn } from '../../narrative/read';
import type { Rule } from '../rule';
import { yearsIn } from './years';

/** 将……纳入 takes an object and is no plan. */
const plan = /^,?[^。;]{0,30}?(?:将(?![^,。;]{0,20}(?:纳入|列入|作为|融入|贯穿|列为|抓|摆))|拟(?!定)|计划(?:从|在|通过|进一步|采取|加|开展)|打算|下一步|下步|要进一步|继续)/;
const past = /了|已|存在|不足|问题|取得|虽|较好|完成|尽管|有所|得到|根据|针对|仍/;
const measures = /(?:下一步(?:工作)?(?:打算|计划|安排|措施)?|改进措施|整改措施|工作(?:打算|计划|思路)|努力方向|改进方向|今后)/;

export const datesPlan: Rule = {
  id: 'D-YEAR-PLAN',
  level: 'warning',
  run: ({ context }) => {
    const passage = passageIn(context, 'problems');
    const { year } = context;
    if (!passage || year === undefined) return [];
    return passage.sentences.flatMap((sentence) =>
      yearsIn(passage, sentence).flatMap((mention) => {
        const after = passage.folded.slice(mention.end, Math.min(sentence.end, mention.end + 200));
        if (mention.year > year || !isPlan(passage, sentence, mention.start, after)) return [];
        const end = Math.min(sentence.end, mention.end + (/[:。;]/.exec(after)?.index ?? 40));
        return [foundAt(passage, mention.start, end, `第五部分是下一步打算，写成了${mention.year}年，应为${year + 1}年？`)];
      }),
    );
  },
};

function isPlan(passage: Passage, sentence: Stretch, at: number, after: string): boolean {
  const before = passage.folded.slice(Math.max(sentence.start, at - 60), at);
  if (/[较比与同按照据对年]\s?$/.test(before) || /^(?:以来|度?报告|度?决算|\d)/.test(after)) return false;
  const match = plan.exec(after);
  if (match) return !past.test(match[0].replace(/(?:将|拟|计划|打算|下一步|下步)[^]*$/, ''));
  const headed = measures.test(passage.folded.slice(Math.max(0, sentence.start - 24), at));
  return headed && /^\s*(?:\([一二三四五六七八九十]\))?[^,。;]{0,12}$/.test(before) && after.startsWith(',') && !past.test(after);
}
