/** 16 to 19 digits that pass Luhn's test, and no number of a body or document. */
import type { Rule } from '../rule';
import { isIdentity } from './identity';
import { hinted, shielded } from './shield';
import { labelBefore, official, proseOf } from './texts';

const candidate = /(?<![\dA-Za-z.])(?:\d{16,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?)(?![\dA-Za-z]|\.\d)/g;

export const privacyBankCard: Rule = {
  id: 'P-BANK',
  level: 'error',
  run: ({ context }) =>
    proseOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(candidate)].flatMap(({ index, 0: words }) => {
        const digits = words.replaceAll(' ', '');
        const identity = digits.length === 18 && isIdentity(digits);
        if (identity || !passesLuhn(digits) || official.test(labelBefore(passage, index))) return [];
        return [shielded(passage, index, index + words.length, `疑似银行卡号（${hinted(digits)}），公开前必须删除。`)];
      }),
    ),
};

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
