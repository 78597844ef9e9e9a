/** 信息处理费 in section 六: its amount by the tiers of 国办函〔2020〕109号, beside table 三's row on unpaid fees, and whether it is told at all. */
import { foundAt } from '../../narrative/found';
import { narrativesOf, passageIn } from '../../narrative/read';
import { normalizeText } from '../../values';
import { collectedFee } from '../proactive/fee-words';
import type { Rule } from '../rule';

const fee = /信息(?:公开)?处理费|依申请(?:公开)?(?:信息)?(?:收取)?(?:的)?费用|收费情况|收取[^,。;]{0,12}费|费用收取|收费通知|政府信息公开收费|未收取[^,。;]{0,10}费|收取费用/;

/** 109号: 100元/件 and up by item, 10元/页 and up by page, so every amount is a multiple of 10. */
export const narrativeFeeTiers: Rule = {
  id: 'N-FEE10',
  level: 'hint',
  run: ({ context }) => {
    const passage = passageIn(context, 'otherMatters');
    const amount = passage && collectedFee(passage.source);
    if (!passage || amount === undefined || amount === 0 || amount % 10 === 0) return [];
    const at = passage.sentences.find(({ text }) => collectedFee(text) === amount);
    const figure = at && /(?:\d[\d,]*(?:\.\d+)?\s?万?|[〇零一二两三四五六七八九十百千万]{1,12})元/.exec(at.text);
    const [start, end] = at && figure ? [at.start + Math.max(0, figure.index - 16), at.start + figure.index + figure[0].length] : [0, Math.min(40, passage.source.length)];
    return [foundAt(passage, start, end, `信息处理费按100元/件或10元/页起计，${amount}元请核对。`)];
  },
};

const denied = /(?:未|没有|无|不)(?:曾)?(?:产生|发生|收取|发出|涉及|存在|有)?[^,。;]{0,24}(?:信息(?:公开)?处理费|收费通知|依申请公开费用)|(?:信息(?:公开)?处理费|收费)[^,。;]{0,8}(?:未|没有|无)(?:产生|发生|收取|发出)?/;

export const narrativeFeeRow: Rule = {
  id: 'N-FEE-ROW',
  level: 'warning',
  editions: ['2021'],
  run: ({ context, number }) => {
    const cell = 'requests.otherwiseClosed.feeUnpaid.total';
    const unpaid = number(cell);
    const passage = passageIn(context, 'otherMatters');
    if (unpaid === undefined || unpaid <= 0 || !passage) return [];
    const match = denied.exec(passage.folded);
    // 无收取 agrees with notices that were not paid; only a fee that never arose, or no notice at all, does not.
    if (!match || !/产生|发生|发出|涉及|通知/.test(match[0])) return [];
    const message = `表三有${unpaid}件逾期未缴费，第六部分应说明发出收费通知情况，请核对。`;
    return [foundAt(passage, match.index, match.index + match[0].length, message, [cell])];
  },
};

export const narrativeFeeMissing: Rule = {
  id: 'N-FEE-MISS',
  level: 'hint',
  editions: ['2021'],
  run: ({ context }) => {
    const passage = passageIn(context, 'otherMatters');
    const { year } = context;
    if (!passage || passage.abridged || (year !== undefined && year < 2021)) return [];
    if (narrativesOf(context).some(({ source }) => fee.test(normalizeText(source)))) return [];
    const last = passage.sentences.at(-1)!;
    return [foundAt(passage, last.start, Math.min(last.end, last.start + 40), '建议在第六部分说明信息处理费收取情况（没有收取的也写明）。')];
  },
};
