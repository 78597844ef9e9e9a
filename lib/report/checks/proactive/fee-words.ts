import { parseNumeral } from '../../narrative/numerals';
import { normalizeText } from '../../values';

const figure = String.raw`(\d[\d,]*(?:\.\d+)?)\s*(万)?元(?!\s*[/每])`;
const amount = new RegExp(String.raw`(?<![\d.,])${figure}`, 'g');
const fee = '信息(?:公开)?处理费';
const collected = [
  new RegExp(String.raw`(?<![应未免不])(?:收取|收缴|收到)[^。；;\d]{0,12}${fee}[^。；;\d]{0,10}${figure}`),
  new RegExp(String.raw`${fee}[^。；;]{0,24}?(?<![应未免不])(?:收取|收缴|收费|共计|合计)[^。；;\d]{0,8}${figure}`),
];

/** All sums of money in a text that are given in 元 (not 万元), tariffs such as 100元/件 left out. */
export function yuanFigures(text: string): number[] {
  return [...inDigits(text).matchAll(amount)].flatMap(([, digits, wan]) => (wan ? [] : [read(digits)]));
}

/** 信息处理费 that a text says was collected, in 元; undefined where it says none. */
export function collectedFee(text: string): number | undefined {
  const folded = inDigits(text);
  const match = collected.map((pattern) => pattern.exec(folded)).find((found) => found !== null);
  return match ? read(match[1]) * (match[2] ? 10_000 : 1) : undefined;
}

/** `三百八十元` as `380元`. */
function inDigits(text: string): string {
  return normalizeText(text).replace(/[〇零一二两三四五六七八九十百千万]{1,12}(?=元)/g, (words) => String(parseNumeral(words) ?? words));
}

function read(digits: string | undefined): number {
  return Number((digits ?? '').replaceAll(',', ''));
}
