/** A case number beside a party to the case. */
import { sentenceAt } from '../../narrative/passage';
import type { Rule } from '../rule';
import { shielded } from './shield';
import { proseOf } from './texts';

const number = /[(〔[]\s?20\d\d\s?[)〕\]]\s?\p{Script=Han}{1,3}\d{0,6}(?:行|民|刑|执)\p{Script=Han}{0,2}\s?\d{1,6}\s?号/gu;
const party = /\p{Script=Han}(?:某|诉(?!讼|求))|原告|上诉人|第三人\p{Script=Han}{2}/u;

export const privacyCourtCase: Rule = {
  id: 'P-CASE',
  level: 'warning',
  run: ({ context }) =>
    proseOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(number)].flatMap(({ index, 0: words }) => {
        if (!party.test(sentenceAt(passage, index)?.text ?? '')) return [];
        return [shielded(passage, index, index + words.length, '案号与当事人同时出现，请核对是否应公开。')];
      }),
    ),
};
