/** Words of a template that were meant to be replaced. */
import { around, foundAt, shown, wordsAt } from '../../narrative/found';
import { passagesOf } from '../../narrative/read';
import type { Rule } from '../rule';

const blank = '(?:[xX]{2,20}|×{1,20}|[Xx](?=年|月|日|件|条|份|起|局|市|县|区|镇|街道|单位))';
const leftovers = [
  new RegExp(`(?<![A-Za-z])${blank}(?![A-Za-z])`, 'g'),
  /[(【](?:具体|此处|这里|请|填写|填报|单位名称|单位全称|机关名称|单位$|年份|年度|数字|日期|网址|链接|待|如有|可根据|根据实际|示例|参考)[^)】\n]{0,20}[)】]/g,
  /【\s*】/g,
  /待(?:补充|填写|核实|完善|定稿|更新数据|确认数字)(?=[,。;)\]】]|$)|请(?:填写|补充|输入)(?!的)|此处(?:填写|插入|补充|输入)|(?:点击|单击)此处|模板文字/g,
  /_{2,20}(?=\s?(?:年|月|日|件|条|份|起|次|个|篇|期|万|元|%|人))|(?<=[到为共开发达计第至])_{2,20}/g,
  /\*{2,20}(?=\s?(?:年|月|日|件|条|份|起|次|个|篇|期|局|市|县|区|镇|街道|单位))|[○〇□]{2,20}(?=\s?(?:年|月|日|件|条|局|市|县|区|镇))/g,
  // A gap where a number was to be written.
  /(?<=\p{Script=Han}) {2,20}(?=(?:条|件|份|起|篇|期|次)(?:[,、。;)]|$))/gmu,
  /(?<![A-Za-z])[nN](?=\s?(?:件|条|份|起|篇|期)(?!\p{Script=Han}{0,1}[A-Za-z]))/gu,
];

export const structureLeftovers: Rule = {
  id: 'S-PLACE',
  level: 'error',
  run: ({ context }) =>
    passagesOf(context)
      .filter(({ part }) => part !== 'preface' && part !== 'signature')
      .flatMap((passage) => {
        let last = -1;
        const matches = leftovers.flatMap((pattern) => [...passage.folded.matchAll(pattern)]);
        return matches
          .sort((a, b) => a.index - b.index)
          .flatMap(({ index, 0: words }) => {
            const [start, end] = around(passage, index, index + words.length, 8);
            // ××年××月××日 is one leftover.
            if (index < last) return [];
            last = Math.max(end, index + words.length);
            return [foundAt(passage, start, end, `有未替换的模板文字“${shown(wordsAt(passage, start, end))}”。`)];
          });
      }),
};
