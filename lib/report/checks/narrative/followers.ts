/** The growth of an account's followers beside the number that last year's report told. */
import { countsOf } from '../../narrative/counts';
import { foundAt } from '../../narrative/found';
import { passageOf, type Passage } from '../../narrative/passage';
import { tellingOf } from '../../narrative/read';
import type { Rule } from '../rule';

const noun = /(?:关注|粉丝|订阅|用户)(?:人)?(?:数量|数|量|总数)?/;
const growth = /(?:增长率|增长|增幅|增加|上升)(?:率)?(?:为|达|了|约)?\s?$/;

export const narrativeFollowers: Rule = {
  id: 'N-ACCOUNT',
  level: 'hint',
  run: ({ context }) => {
    const earlier = Object.values(context.previous?.narratives ?? {}).map((text) => passageOf('overview', text));
    const before = earlier.flatMap((passage) => told(passage).map(({ value }) => value));
    if (before.length === 0) return [];
    return tellingOf(context).flatMap((passage) =>
      told(passage).flatMap(({ value, start, end, share, shareEnd }) => {
        if (share === undefined || before.some((base) => base > 0 && Math.abs((100 * (value - base)) / base - share) <= 1)) return [];
        const base = Math.round(value / (1 + share / 100));
        return [foundAt(passage, start, shareEnd ?? end, `按增长${share}%推算上年约为${base}，上年年报写的是${before[0]}，请核对增长率的基数。`)];
      }),
    );
  },
};

interface Followers {
  value: number;
  start: number;
  end: number;
  share?: number;
  shareEnd?: number;
}

function told(passage: Passage): Followers[] {
  return passage.sentences.flatMap((sentence) => {
    const counts = countsOf(sentence);
    return counts.flatMap((count, index) => {
      const lead = passage.folded.slice(Math.max(sentence.start, counts[index - 1]?.end ?? 0, count.start - 16), count.start);
      if (!/^(?:人|户|名|个|)$/.test(count.unit) || !noun.test(lead)) return [];
      const next = counts[index + 1];
      const joined = next?.unit === '%' && next.start - count.end <= 16 && growth.test(passage.folded.slice(count.end, next.start));
      return [{ value: count.value, start: count.start, end: count.end, ...(joined ? { share: next.value, shareEnd: next.end } : {}) }];
    });
  });
}
