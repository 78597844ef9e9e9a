/** Parts that do not add up to the total they are listed under. What can be read so that it fits is let pass. */
import { foundAt, shown, wordsAt } from '../../narrative/found';
import { countsOf } from '../../narrative/counts';
import type { Passage } from '../../narrative/passage';
import { tellingOf } from '../../narrative/read';
import type { CheckContext } from '../context';
import type { Found, Rule } from '../rule';
import { levelOf, type Entry } from './parts-level';
import { listsIn, type PartList } from './parts-list';

export const narrativeParts: Rule = {
  id: 'N-PARTS',
  level: 'warning',
  run: ({ context }) => misfits(context, false),
};

export const narrativePartsOver: Rule = {
  id: 'N-PARTS-OVER',
  level: 'error',
  run: ({ context }) => misfits(context, true),
};

function misfits(context: CheckContext, over: boolean): Found[] {
  return tellingOf(context).flatMap((passage) =>
    passage.paragraphs.flatMap((paragraph) => listsIn(levelOf(paragraph), 'open').flatMap((list) => (isOver(list) === over ? judge(passage, list, over) : []))),
  );
}

const isOver = ({ total, sure }: PartList) => leastOf(sure) > total.count.most;
const valueOf = (entries: readonly Entry[]) => entries.reduce((sum, { count }) => sum + count.value, 0);
const leastOf = (entries: readonly Entry[]) => entries.reduce((sum, { count }) => sum + count.least, 0);

function judge(passage: Passage, list: PartList, over: boolean): Found[] {
  const { total, sure, intro, before } = list;
  if (sure.length === 0 || fits(list)) return [];
  const exact = [total, ...sure].every(({ count }) => count.exact);
  if (over) {
    // The list may be of an earlier, larger count.
    if (before.some(({ count }) => count.most >= valueOf(sure)) || (sure.length === 1 && !/其中|含/.test(intro))) return [];
  } else if (sure.length < 3 || list.partial) return [];
  const last = sure.at(-1)!;
  const start = clauseStart(passage, total.count.start);
  const end = last.count.end + (passage.folded[last.count.end] === ')' && intro === '(' ? 1 : 0);
  const sum = valueOf(sure);
  const { value, unit } = total.count;
  const difference = Math.abs(value - sum);
  const suspect = totalIsSuspect(passage, list, sum) ? `正文别处的数字与${sum}相符，疑为总数有误。` : '';
  const message = over
    ? `正文“${shown(wordsAt(passage, start, total.count.end), 24)}”，所列各项合计${sum}，分项合计大于总数，多${difference}。${suspect}`
    : `正文“${shown(wordsAt(passage, start, total.count.end), 24)}”，所列各项合计${sum}${unit}，相差${difference}。${suspect}`;
  const found = foundAt(passage, start, end, message);
  return [exact ? found : { ...found, level: 'hint' }];
}

/** Some reading of the list makes up the total, or what the total is itself a part of. */
function fits({ total, all, before }: PartList): boolean {
  const totals = [total.count, ...before.map(({ count }) => count)].map(({ least, most }) => ({ least, most }));
  const joint = before.slice().reverse().reduce<{ least: number; most: number }[]>(
    (sums, { count }) => [...sums, { least: sums.at(-1)!.least + count.least, most: sums.at(-1)!.most + count.most }],
    [{ least: total.count.least, most: total.count.most }],
  );
  let [least, most] = [0, 0];
  return all.some(({ count }, index) => {
    least += count.least;
    most += count.most;
    const wanted = index === 0 ? totals.slice(0, 1) : [...totals, ...joint];
    return wanted.some((one) => least <= one.most && most >= one.least);
  });
}

/** A share, or a count elsewhere in the text, that fits the sum of the parts and not the total. */
function totalIsSuspect(passage: Passage, { total, sure }: PartList, sum: number): boolean {
  const counts = countsOf({ start: 0, end: passage.folded.length, text: passage.folded });
  const other = counts.some(({ start, value, unit }) => start !== total.count.start && value === sum && unit === total.count.unit && sum >= 10);
  const shares = counts.filter(({ unit, start }) => unit === '%' && Math.abs(start - total.count.start) < 300);
  const fitsShare = (whole: number, part: number, share: number) => whole > 0 && Math.abs((100 * part) / whole - share) <= 0.1;
  const told = shares.some(({ value }) => value < 100 && sure.some(({ count }) => fitsShare(sum, count.value, value) && !fitsShare(total.count.value, count.value, value)));
  return other || told;
}

function clauseStart({ folded }: Passage, at: number): number {
  let from = at;
  while (from > 0 && at - from < 40 && !/[,。;:!?()\n\s、]/.test(folded[from - 1]!)) from--;
  return from;
}
