/** GB/T 9704: the year of a document number stands in 〔〕. */
import { foundAt } from '../../narrative/found';
import { passagesOf } from '../../narrative/read';
import type { Rule } from '../rule';

const wrong = /\p{Script=Han}{1,8}[[(【]20\d\d[\])】]\s?\d{1,4}\s?号/gu;

export const wordingDocumentNumber: Rule = {
  id: 'W-DOCNO',
  level: 'hint',
  run: ({ context }) =>
    passagesOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(wrong)].map(({ index, 0: words }) =>
        foundAt(passage, index, index + words.length, '文号年份用六角括号〔〕。'),
      ),
    ),
};
