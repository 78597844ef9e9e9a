/** GB/T 15834: no 顿号 between 书名号 that follow each other. */
import { around, foundAt } from '../../narrative/found';
import { passagesOf } from '../../narrative/read';
import type { Rule } from '../rule';

export const wordingBookMarks: Rule = {
  id: 'W-BOOK',
  level: 'hint',
  run: ({ context }) =>
    passagesOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(/》、《/g)].map(({ index }) => {
        const open = passage.folded.lastIndexOf('《', index);
        const close = passage.folded.indexOf('》', index + 3);
        const near = close >= 0 && close - open < 120;
        const [start, end] = near && open >= 0 ? [open, close + 1] : around(passage, index, index + 3);
        return foundAt(passage, start, end, '书名号之间一般不加顿号。');
      }),
    ),
};
