/** An opening mark without its closing one, or the other way round, within a paragraph. */
import { around, foundAt } from '../../narrative/found';
import type { Passage, Stretch } from '../../narrative/passage';
import { narrativesOf } from '../../narrative/read';
import type { Found, Rule } from '../rule';

const closers: Readonly<Record<string, string>> = { '(': ')', '《': '》', '〈': '〉', '“': '”', '〔': '〕', '【': '】', '「': '」' };
const openers = new Map(Object.entries(closers).map(([open, close]) => [close, open]));
/** `1)`, `一）` number an item. */
const itemBefore = /(?:^|[,;:。\s、(])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/;

export const wordingBracket: Rule = {
  id: 'X-BRACKET',
  level: 'hint',
  run: ({ context }) => narrativesOf(context).flatMap((passage) => passage.paragraphs.flatMap((paragraph) => inParagraph(passage, paragraph))),
};

function inParagraph(passage: Passage, { start, text }: Stretch): Found[] {
  const open: { char: string; at: number }[] = [];
  const lone: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (closers[char] !== undefined) open.push({ char, at });
    const needed = openers.get(char);
    if (needed === undefined) continue;
    const last = open.at(-1);
    if (last?.char === needed) open.pop();
    else if (!(char === ')' && itemBefore.test(text.slice(Math.max(0, at - 4), at)))) lone.push(at);
  }
  return [...lone, ...open.map(({ at }) => at)].slice(0, 3).map((at) => {
    const [from, to] = around(passage, start + at, start + at + 1, 10);
    return foundAt(passage, from, to, `“${passage.source[start + at]}”不成对。`);
  });
}
