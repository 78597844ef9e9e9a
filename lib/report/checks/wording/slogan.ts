/** Fixed phrases are quoted whole or not at all. */
import { around, foundAt } from '../../narrative/found';
import { passagesOf } from '../../narrative/read';
import type { Rule } from '../rule';

const incomplete = [
  /(?<!习近平)新时代中国特色社会主义(?:[\p{Script=Han}]{2})?思想/gu,
  /习近平新时代(?!中国特色社会主义(?:思想|经济思想|法治思想|外交思想|强军思想|文化思想))/gu,
  /习近平(?:新时代)?(?:有|特色)中国特色社会主义思想|习近平中国特色社会主义思想/gu,
];

export const wordingSlogan: Rule = {
  id: 'W-SLOGAN',
  level: 'warning',
  run: ({ context }) =>
    passagesOf(context).flatMap((passage) =>
      incomplete.flatMap((pattern) =>
        [...passage.folded.matchAll(pattern)].map(({ index, 0: words }) => {
          const [start, end] = around(passage, index, index + words.length);
          return foundAt(passage, start, end, '固定表述疑似缺字或错字，应为“习近平新时代中国特色社会主义思想”，请核对。');
        }),
      ),
    ),
};
