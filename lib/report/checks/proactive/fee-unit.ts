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
    return [{ cells: [cell], message: `收费金额单位是“万元”，当前填${value}，${doubt}是否误填为“元”？` }];
  },
};

/** The clause that says why the unit is in doubt; '' where the figure alone says it. */
function doubtIn({ context, previous }: Facts, value: number): string | undefined {
  const last = previous(cell) ?? 0;
  if (last > 0 && (value >= last * feeUnit.factor || value * feeUnit.factor <= last)) return `上年为${last}，`;
  const quoted = Object.values(context.narratives ?? {}).some((text) => yuanFigures(text).includes(value));
  if (quoted) return `正文写的是“${value}元”，`;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals > feeUnit.decimals ? '' : undefined;
}
