/** An ASCII comma where Chinese is written on a side of it. The form's own corner note is no sentence of the report. */
import { around, foundAt } from '../../narrative/found';
import { tellingOf, passageIn } from '../../narrative/read';
import type { Rule } from '../rule';

const comma = /(?<=[\p{Script=Han}》”)）〉\d%])\s?,\s?(?=[\p{Script=Han}《“(（〈〔])|(?<=\p{Script=Han})\s?,(?=\d)/gu;
/** So many are shown one by one in a section. */
const most = 12;

export const wordingPunctuation: Rule = {
  id: 'W-PUNC',
  level: 'hint',
  run: ({ context }) => {
    const passages = [passageIn(context, 'preface'), ...tellingOf(context)].filter((passage) => passage !== undefined);
    return passages.flatMap((passage) => {
      const found = [...passage.source.matchAll(comma)];
      const rest = found.length > most ? `（本部分共${found.length}处）` : '';
      return found.slice(0, most).map(({ index, 0: words }) => {
        const [start, end] = around(passage, index, index + words.length, 6);
        return foundAt(passage, start, end, `中文之间使用了英文逗号，应为“，”${rest}。`);
      });
    });
  },
};
