/** GB 11643: 18 digits whose last is the check digit (MOD 11-2) and which hold a real date of birth; the old form has 15. */
import type { Passage } from '../../narrative/passage';
import type { Found, Rule } from '../rule';
import { hinted, shielded } from './shield';
import { labelBefore, official, proseOf } from './texts';

/** Also as it is copied from a card: in groups of place, birth and number. */
const candidate = /(?<![0-9A-Za-z])(?:\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx]|\d{15})(?![0-9A-Za-z])/g;

export const privacyIdentity: Rule = {
  id: 'P-ID',
  level: 'error',
  run: ({ context }) => proseOf(context).flatMap((passage) => inPassage(passage)),
};

function inPassage(passage: Passage): Found[] {
  return [...passage.folded.matchAll(candidate)].flatMap(({ index, 0: written }): Found[] => {
    const digits = written.replace(/[ -]/g, '');
    if (!isIdentity(digits) || official.test(labelBefore(passage, index))) return [];
    const found = shielded(passage, index, index + written.length, `疑似身份证号（${hinted(digits)}），公开前必须删除。`);
    return [digits.length === 15 ? { ...found, level: 'warning' } : found];
  });
}

export function isIdentity(digits: string): boolean {
  const long = digits.length === 18;
  const province = Number(digits.slice(0, 2));
  const birth = long ? digits.slice(6, 14) : `19${digits.slice(6, 12)}`;
  return province >= 11 && province <= 83 && isDate(birth) && (!long || checkDigit(digits.slice(0, 17)) === digits[17]!.toUpperCase());
}

function isDate(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8))];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2099 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function checkDigit(digits: string): string {
  let [sum, weight] = [0, 1];
  for (let at = digits.length - 1; at >= 0; at--) {
    weight = (weight * 2) % 11;
    sum += Number(digits[at]) * weight;
  }
  return '10X98765432'[sum % 11]!;
}
