/** The same two to eight characters twice in a row (资金资金): a slip of the hand. Real doubles are left alone. */
import { around, foundAt, wordsAt } from '../../narrative/found';
import { tellingOf } from '../../narrative/read';
import type { Rule } from '../rule';

const twice = /(\p{Script=Han}{2,8})\1/gu;
/** 一步一步, 一项一项, 又快又好; 研究研究: words that are doubled on purpose. */
const meant = /^(?:[一逐又再层][\p{Script=Han}]{1,2}|研究|讨论|商量|学习|了解|认识|许许|多多|种种|时时|处处|件件|事事|人人)$/u;
/** `（一）主动公开` run together with a sentence that begins with the same words. */
const headingBefore = /(?:^|[。;\n])\s*(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d+[.、])\s*$/;

export const wordingRepetition: Rule = {
  id: 'W-REP',
  level: 'warning',
  run: ({ context }) =>
    tellingOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(twice)].flatMap(({ index, 0: all, 1: run = '' }) => {
        const alike = /^(.)\1+$/u.test(run);
        if (alike || meant.test(run) || headingBefore.test(passage.folded.slice(Math.max(0, index - 12), index))) return [];
        const [start, end] = around(passage, index, index + all.length, 4);
        return [foundAt(passage, start, end, `疑似重复“${wordsAt(passage, index, index + run.length)}”。`)];
      }),
    ),
};
