import type { FigureRow } from './figure-row';
import { compact } from './fold';

const token =
  /(?<words>\(\d{1,2}\)|\d+(?:\.\d+)?\s?(?:[年月日号%‰]))|(?<number>[+-]?\d[\d,]*(?:\.\d+)?)(?<measure>[万亿]?元|件次|[笔件条个项次起宗份例])?|(?<=^|\s)(?<mark>[-—–_/\\―─]{1,4}|无|不适用)(?=\s|$)/g;
/** After the last digit of a number: that digit numbers the next label, `7.属于行政执法案卷`. */
const numbering = /^\s*[.、]\s*[^\d\s.,、]/;

/** Tells figures from words in folded text whose cells nothing sets off but white space, or nothing at all. */
export function figuresIn(text: string): FigureRow[] {
  const rows: FigureRow[] = [];
  let open: FigureRow | undefined;
  let words = '';
  let position = 0;
  let start = 0;
  const take = (slot: string, from: number, to: number, glued: boolean) => {
    if (!open) {
      open = { before: compact(words), slots: [], from: 0, width: 0, ruled: false, glued: false, raw: '' };
      rows.push(open);
      start = from;
    }
    open.slots.push(slot);
    open.glued ||= glued;
    open.raw = text.slice(start, to);
  };
  const say = (more: string) => {
    if (more.trim() === '') return;
    if (open) words = '';
    open = undefined;
    words += more;
  };
  for (const match of text.matchAll(token)) {
    say(text.slice(position, match.index));
    const end = match.index + match[0].length;
    position = end;
    const { number, measure, mark } = match.groups!;
    if (mark !== undefined) take(mark, match.index, end, false);
    else if (number === undefined) say(match[0]);
    else if (measure === undefined && numbering.test(text.slice(end, end + 8))) {
      const figure = number.slice(0, -1);
      if (/\d$/.test(figure)) take(figure, match.index, end - 1, true);
      else if (figure !== '') say(figure);
      say(number.slice(-1));
    } else take(match[0], match.index, end, false);
  }
  return rows;
}
