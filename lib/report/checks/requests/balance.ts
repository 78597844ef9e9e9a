/** “本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和” (corner note of table 三, both notices). */
import type { Facts } from '../facts';
import type { Judgement } from '../../judgement';
import type { Found, Rule } from '../rule';
import { brokenOf } from '../sums';

export const requestsBalance: Rule = {
  id: 'T3-BAL',
  level: 'error',
  run: (facts) => brokenOf(facts, 'T3-BAL').map((judgement) => foundFor(facts, judgement)),
};

function foundFor(facts: Facts, { equation, residual }: Judgement): Found {
  const cells = equation.terms.map(({ cell }) => cell);
  const [received, carriedIn, concluded, carriedOut] = cells.map((cell) => facts.number(cell));
  const left = side('新收', received, '上年结转', carriedIn);
  const right = side('办理结果总计', concluded, '结转下年', carriedOut);
  return { equation, cells, message: `表三“${equation.line}”：${left}，${right}，两边相差${Math.abs(residual)}。` };
}

function side(firstName: string, first: number | undefined, secondName: string, second: number | undefined): string {
  const sum = first === undefined || second === undefined ? '' : `＝${first + second}`;
  return `${firstName}${first ?? '空白'}＋${secondName}${second ?? '空白'}${sum}`;
}
