/** `35件，占4.3%`: the share of the count before it, in the tables' totals or in any number told before. ±0.1 point, or half of the last digit. */
import { couldBe, pieceUnits } from '../../narrative/counts';
import { foundAt } from '../../narrative/found';
import { tellingOf } from '../../narrative/read';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';
import { sumsOf } from './figures';
import { tellingsOf, type Telling } from './telling';

/** Between a count and its share. */
const joint = /^[,、(]?\s?(?:约|大约)?(?:占(?:比|[^,。;%\d]{0,16}?的)?|占比[^,。;%\d]{0,6}|比例为|所占比例为)(?:约|为|达|约为|达到|高达)?\s?$/;

export const narrativeShares: Rule = {
  id: 'N-PCT',
  level: 'hint',
  run: (facts) =>
    tellingOf(facts.context).flatMap((passage) => {
      const tellings = tellingsOf(passage);
      return tellings.flatMap((telling, index) => judge(facts, tellings, telling, index));
    }),
};

function judge(facts: Facts, tellings: readonly Telling[], share: Telling, index: number): Found[] {
  const part = tellings[index - 1];
  if (!part || share.count.unit !== '%' || part.sentence !== share.sentence) return [];
  const { passage, sentence } = share;
  const words = passage.folded.slice(part.count.end, share.count.start);
  if (!joint.test(words) || !pieceUnits.has(part.count.unit) || !part.count.exact || part.topic === 'other') return [];
  const told = tellings.slice(Math.max(0, index - 30), index - 1).filter(({ count, sentence: own }) => pieceUnits.has(count.unit) && sentence.start - own.start < 600);
  const wholes = told.map(({ count }) => count.value);
  const counted = [...sumsOf(facts, ['requests.concluded']), ...sumsOf(facts, ['requests.received']), ...sumsOf(facts, ['requests.received', 'requests.carriedIn'])];
  const totals = part.topic === 'requests' ? counted : [];
  // Without a total there is nothing to compare with: a lone number before it may be anything.
  const stated = told.filter((one) => one.sentence === sentence && one.topic === part.topic && one.count.value >= part.count.value && !hasShare(tellings, one));
  if (totals.length === 0 && stated.length === 0) return [];
  const tolerance = Math.max(0.1, 0.5 / 10 ** share.count.decimals) * (share.count.exact ? 1 : 2) + 1e-6;
  const fits = (whole: number) => whole > 0 && Math.abs((100 * part.count.value) / whole - share.count.value) <= tolerance;
  if (couldBe(share.count, 0) || [...wholes, ...counted, sum(wholes)].some(fits) || groupsFit(wholes, fits)) return [];
  const whole = totals[0] ?? stated.at(-1)!.count.value;
  if (whole < part.count.value || whole === 0) return [];
  const right = ((100 * part.count.value) / whole).toFixed(Math.max(1, share.count.decimals));
  const message = `“${part.count.value}${part.count.unit}占${share.count.value}%”，按${totals.length > 0 ? '表' : '正文'}中总数${whole}计算约为${right}%。`;
  return [foundAt(passage, part.count.start, share.count.end, message)];
}

/** A number whose own share is told is a part, not the whole of the next. */
function hasShare(tellings: readonly Telling[], one: Telling): boolean {
  const next = tellings[tellings.indexOf(one) + 1];
  return next?.count.unit === '%' && joint.test(one.passage.folded.slice(one.count.end, next.count.start));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);

/** A total that is itself told in two numbers. */
function groupsFit(numbers: readonly number[], fits: (whole: number) => boolean): boolean {
  const few = numbers.slice(-12);
  return few.some((a, index) => few.slice(index + 1).some((b) => fits(a + b)));
}
