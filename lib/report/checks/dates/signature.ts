/** The end of a document: a date of signing or publication, and a printing date that agrees with it. */
import { isWhole } from '../../document';
import type { Rule } from '../rule';

const date = /(20\d\d)\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(\s?印发)?|二[〇○零Oo]二[〇○零一二三四五六七八九]年/g;

export const datesSigned: Rule = {
  id: 'D-DATE',
  level: 'hint',
  run: ({ context }) => {
    const { document, narratives } = context;
    if (!document || document.published || !isWhole(document)) return [];
    const last = narratives?.otherMatters ?? '';
    if ([...`${document.signature}\n${document.preface}`.normalize('NFKC').matchAll(date)].length > 0) return [];
    const quote = last.split(/\n/).at(-1)?.split(/(?<=[。！])/).at(-1)?.trim();
    return [{ cells: [], message: '缺少落款日期。', ...(quote ? { quote, narrative: 'otherMatters' as const } : {}) }];
  },
};

export const datesPrinted: Rule = {
  id: 'D-SIGN-DATE',
  level: 'warning',
  run: ({ context }) => {
    const signature = context.document?.signature ?? '';
    const found = [...signature.normalize('NFKC').matchAll(date)];
    const signed = found.find(([, year, printed]) => year !== undefined && printed === undefined);
    const printed = found.find(([, year, word]) => year !== undefined && word !== undefined);
    if (!signed || !printed || signed[1] === printed[1]) return [];
    return [{ cells: [], quote: printed[0], message: `印发日期（${printed[0].replace('印发', '')}）与落款日期（${signed[0]}）相差${Math.abs(Number(printed[1]) - Number(signed[1]))}年，请核对。` }];
  },
};
