/** “本年收费金额（单位：万元）” (label of the column, 30号): a figure that only makes sense in 元. */
import type { Facts } from '../facts';
import type { Rule } from '../rule';
import { feeUnit } from '../thresholds';
import { yuanFigures } from './fee-words';

const cell = 'proactive.fees.amount';

export const proactiveFeeUnit: Rule = {
  id: 'T2-UNIT',
  level: 'warning',
  editions: ['2021'],
  run: (facts) => {
    const value = facts.number(cell) ?? 0;
    const doubt = value > 0 ? doubtIn(facts, value) : undefined;
    if (doubt === undefined) return [];
    const expected = Number((value / 10_000).toFixed(6));
    const suspects = isYuan(facts, value) ? [{ cell, expected, reason: '疑为按元填写', explains: 1 }] : [];
    return [{ cells: [cell], message: `收费金额单位是“万元”，当前填${value}，${doubt}是否误填为“元”？`, suspects }];
  },
};

/** The text quotes the figure in 元, or a ten-thousandth of it is of last year's size. */
function isYuan({ context, previous }: Facts, value: number): boolean {
  const last = previous(cell) ?? 0;
  const size = value / 10_000 / last;
  return isQuoted(context, value) || (last > 0 && size > 0.1 && size < 10);
}

function isQuoted({ narratives }: Facts['context'], value: number): boolean {
  return Object.values(narratives ?? {}).some((text) => yuanFigures(text).includes(value));
}

/** The clause that says why the unit is in doubt; '' where the figure alone says it. */
function doubtIn({ context, previous }: Facts, value: number): string | undefined {
  const last = previous(cell) ?? 0;
  if (last > 0 && (value >= last * feeUnit.factor || value * feeUnit.factor <= last)) return `上年为${last}，`;
  if (isQuoted(context, value)) return `正文写的是“${value}元”，`;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals > feeUnit.decimals ? '' : undefined;
}
