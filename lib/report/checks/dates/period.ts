/** The period a report says it covers is its year, from 1月1日 to 12月31日. */
import { foundAt } from '../../narrative/found';
import { passagesOf } from '../../narrative/read';
import type { Rule } from '../rule';

const day = String.raw`(?:(20\d\d)\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日`;
const period = new RegExp(
  String.raw`(?:统计(?:期限|时限|时间|周期|区间|口径|数据)|数据(?:的)?(?:统计)?(?:期限|时限|时间|周期|截止)?|报告期|本报告)[^。;\d]{0,24}${day}\s?(?:零时)?(?:起|开始)?[,、]?\s?(?:至|到|—{1,2}|-{1,2}|~)\s?${day}`,
  'g',
);

export const datesPeriod: Rule = {
  id: 'D-PERIOD',
  level: 'error',
  run: ({ context }) => {
    const { year } = context;
    if (year === undefined) return [];
    return passagesOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(period)].flatMap((match) => {
        const [words, fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = match;
        const first = Number(fromYear ?? toYear ?? year);
        const last = Number(toYear ?? fromYear ?? year);
        const whole = [fromMonth, fromDay, toMonth, toDay].map(Number).join('.') === '1.1.12.31';
        if (first === year && last === year && whole) return [];
        return [foundAt(passage, match.index, match.index + words.length, `统计期限与报告年度不符，应为${year}年1月1日至12月31日。`)];
      }),
    );
  },
};
