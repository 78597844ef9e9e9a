/** Brackets around nothing. */
import { around, foundAt } from '../../narrative/found';
import { narrativesOf } from '../../narrative/read';
import type { Rule } from '../rule';

export const structureEmptyBrackets: Rule = {
  id: 'S-BLANK-PAREN',
  level: 'hint',
  run: ({ context }) =>
    narrativesOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(/\(\s*\)|《\s*》|“\s*”|〔\s*〕/g)].map(({ index, 0: words }) => {
        const [start, end] = around(passage, index, index + words.length);
        return foundAt(passage, start, end, '括号内容为空。');
      }),
    ),
};
