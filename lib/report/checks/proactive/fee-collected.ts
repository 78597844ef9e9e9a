/** 信息处理费 is a 行政事业性收费 (国办函〔2020〕109号; a finance notice of Sichuan says so): what section 六 says was collected is part of it. */
import type { Rule } from '../rule';
import { collectedFee } from './fee-words';

export const proactiveFeeCollected: Rule = {
  id: 'T2-FEE6',
  level: 'warning',
  editions: ['2021'],
  run: ({ context, number }) => {
    const cell = 'proactive.fees.amount';
    const amount = number(cell);
    const fee = collectedFee(context.narratives?.otherMatters ?? '');
    if (amount === undefined || fee === undefined || amount * 10_000 >= fee - 0.01) return [];
    const message = `第六部分写明收取信息处理费${fee}元，表二行政事业性收费为${amount}万元，请确认口径（${fee}元＝${fee / 10_000}万元）。`;
    return [{ cells: [cell], message, narrative: 'otherMatters' }];
  },
};
