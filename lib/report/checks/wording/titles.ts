import type { Passage, Stretch } from '../../narrative/passage';

/** So long may a title be; an opening mark without a close is no title. */
const longest = 120;

/** What stands between 书名号, titles inside titles too; `text` is folded and without white space and inner marks. */
export function bookTitles({ folded }: Passage): Stretch[] {
  const open: number[] = [];
  const found: Stretch[] = [];
  for (let at = 0; at < folded.length; at++) {
    const char = folded[at];
    if (char === '《' || char === '〈') open.push(at);
    else if (char === '》' || char === '〉') {
      const start = open.pop();
      if (start === undefined || at - start > longest) continue;
      found.push({ start, end: at + 1, text: folded.slice(start + 1, at).replace(/[《》〈〉<>\s]/g, '') });
    } else if (char === '\n') open.length = 0;
  }
  return found;
}

/** Edit distance, or `most + 1` as soon as it is more. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return Math.min(row[b.length]!, most + 1);
}
