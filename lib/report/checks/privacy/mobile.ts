/** A mobile number. In a contact line it may be meant, yet an office number is better. */
import type { Rule } from '../rule';
import { shielded } from './shield';
import { labelBefore, official, proseOf } from './texts';

const mobile = /(?<![\d.-])(?:\+?86[ -]?)?1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![\d]|\.\d)/g;
const contact = /联系|电话|手机|咨询|传真|热线|邮箱|邮编|地址/;

export const privacyMobile: Rule = {
  id: 'P-MOB',
  level: 'error',
  run: ({ context }) =>
    proseOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(mobile)].flatMap(({ index, 0: digits }) => {
        const label = labelBefore(passage, index);
        if (official.test(label)) return [];
        const line = passage.paragraphs.find(({ start, end }) => start <= index && index < end)?.text ?? '';
        const isContact = contact.test(label) && !/申请人|当事人|信访人|原告/.test(line);
        const found = shielded(passage, index, index + digits.length, '疑似手机号，联系电话建议用办公电话。');
        return [isContact || passage.part === 'preface' ? { ...found, level: 'warning' as const } : found];
      }),
    ),
};
