import { parseNumeral } from './numerals';
import type { Stretch } from './passage';

/** A number as a text states it, with what it counts. */
export interface Count {
  start: number;
  /** Behind the unit. */
  end: number;
  value: number;
  /** `20余`, `近百`, `约30`: anything from `least` to `most`. Both are `value` where it is exact. */
  least: number;
  most: number;
  exact: boolean;
  /** Digits after the point, as written. */
  decimals: number;
  /** `''` where none of the known units follows. */
  unit: string;
}

/** Units by which reports count documents and applications; they are one kind when parts are added up. */
export const pieceUnits: ReadonlySet<string> = new Set(['件', '条', '起', '份', '笔', '篇', '期', '项', '则', '例', '宗', '件次', '条次']);

const unit =
  '个百分点|%|个工作日|件次|条次|人次|万元|亿元|批次|件(?!套)|条(?!例|款|目)|起(?!来)|份(?!额)|笔|篇(?!幅)|期(?!间|限)|项(?!目)|则|例(?!如)|宗|批|部(?!门|委)|个|次(?!数)|场(?!所)|家|户|人(?!民)|名|元|年|月|日|号|天|字|幅|册|张';
const figure = String.raw`(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?\s?(万(?!元)|亿(?!元)|千)?\s?(余|多(?!次)|来)?\s?(${unit})?`;
const arabic = new RegExp(String.raw`(?<![\d.A-Za-z])${figure}(以上|左右|上下)?`, 'g');
const chinese = /(?<![第每这那某任哪逐同各另首唯数几〇零一二两三四五六七八九十百千万])([〇零一二两三四五六七八九十百千]{1,8}(?:万[〇零一二两三四五六七八九十百千]{0,8})?)(余|多|来)?(件(?!事|件|套)|条(?!例|龙|款|心)|起|份|笔|篇|宗|则|项(?!目))/g;
const before = /(?:近|约|逾|超|超过|大约|将近|不足|不到|至少|突破|上|达到近|累计近)$/;
const scales: Readonly<Record<string, number>> = { 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** All numbers of a stretch in order of the text. Of Chinese numerals only those before a unit of count. */
export function countsOf({ start, text }: Stretch): Count[] {
  const found: Count[] = [];
  for (const match of text.matchAll(arabic)) {
    const [all, whole = '', fraction = '', scale, more, counted = '', about] = match;
    const value = Number(whole.replaceAll(',', '') + fraction) * (scale ? scales[scale]! : 1);
    const rough = more ?? about ?? before.exec(text.slice(Math.max(0, match.index - 4), match.index))?.[0];
    const end = start + match.index + all.trimEnd().length;
    found.push({ start: start + match.index, end, decimals: Math.max(0, fraction.length - 1), unit: counted, ...range(value, rough) });
  }
  for (const match of text.matchAll(chinese)) {
    const [all, words = '', more, counted = ''] = match;
    const value = parseNumeral(words);
    if (value === undefined || all === '一起') continue;
    const rough = more ?? before.exec(text.slice(Math.max(0, match.index - 4), match.index))?.[0];
    found.push({ start: start + match.index, end: start + match.index + all.length, decimals: 0, unit: counted, ...range(value, rough) });
  }
  return found.sort((a, b) => a.start - b.start);
}

export function couldBe({ least, most }: Count, number: number): boolean {
  return least <= number && number <= most;
}

/** What a rough word leaves open: `20余` is 20 to 29, `近100` 90 to 100, `约100` 90 to 110. */
function range(value: number, rough: string | undefined): Pick<Count, 'value' | 'least' | 'most' | 'exact'> {
  if (rough === undefined) return { value, least: value, most: value, exact: true };
  const step = roundness(value);
  const span = Math.max(step, value / 10);
  if (/近|不足|不到/.test(rough)) return { value, least: value - span, most: value, exact: false };
  if (/约|左右|上下/.test(rough)) return { value, least: value - span, most: value + span, exact: false };
  if (/以上|至少/.test(rough)) return { value, least: value, most: Infinity, exact: false };
  return { value, least: value, most: value + (step > 1 ? step : value), exact: false };
}

/** The largest power of ten that divides the number. */
function roundness(value: number): number {
  let step = 1;
  while (value > 0 && step < 1e9 && value % (step * 10) === 0) step *= 10;
  return step;
}
