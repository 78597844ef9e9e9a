import { countsOf, pieceUnits, type Count } from '../../narrative/counts';
import type { Stretch } from '../../narrative/passage';

/** A number of pieces in a text, with what stands before it and the list in brackets behind it. */
export interface Entry {
  count: Count;
  /** From the entry before (or the level's beginning) to the number; shares and brackets left out. */
  label: string;
  /** The bracket right behind it. */
  inside: Level | undefined;
}

/** What stands at one depth of brackets; brackets that follow no number are levels of their own. */
export interface Level {
  start: number;
  end: number;
  entries: readonly Entry[];
  others: readonly Level[];
  /** What follows the last entry. */
  rest: string;
}

const share = /[,、(]?\s?(?:约)?占(?:比|[^,;。%\d]{0,16}?的)?(?:约|为|达)?\s?\d+(?:\.\d+)?%\)?/g;

/** The tree of a paragraph's numbers. An unclosed bracket ends with the paragraph. */
export function levelOf(paragraph: Stretch): Level {
  const counts = countsOf(paragraph);
  const { start } = paragraph;
  const text = paragraph.text.replace(/[【[〔]/g, '(').replace(/[】\]〕]/g, ')');
  const brackets = closings(text);
  const build = (from: number, to: number, inBrackets: boolean): Level => {
    const entries: Entry[] = [];
    const others: Level[] = [];
    let label = '';
    let at = from;
    let next = counts.findIndex((count) => count.start - start >= from);
    if (next < 0) next = counts.length;
    while (at < to) {
      const count = counts[next];
      if (count && count.start - start === at && count.end - start <= to) {
        next++;
        at = count.end - start;
        if (isPiece(count, text[at], inBrackets)) {
          entries.push({ count, label: label.replace(share, '').trim(), inside: undefined });
          label = '';
        } else label += text.slice(count.start - start, at);
        continue;
      }
      const close = text[at] === '(' ? brackets.get(at) : undefined;
      if (close === undefined || close > to) {
        label += text[at++];
        continue;
      }
      const level = build(at + 1, close, true);
      const last = entries.at(-1);
      if (last && label.trim() === '' && !last.inside) entries[entries.length - 1] = { ...last, inside: level };
      else if (level.entries.length > 0) others.push(level);
      at = close + 1;
      while (counts[next] && counts[next]!.start - start < at) next++;
    }
    return { start: start + from, end: start + to, entries, others, rest: label.replace(share, '') };
  };
  return build(0, text.length, false);
}

/** In brackets a number may stand for its pieces without a unit: 含新制定5、修改4. */
function isPiece({ unit }: Count, after: string | undefined, inBrackets: boolean): boolean {
  return pieceUnits.has(unit) || (inBrackets && unit === '' && (after === undefined || /[、,;)]/.test(after)));
}

/** Each opening bracket's closing one. Brackets nested deeper than any text nests them are left alone. */
function closings(text: string): ReadonlyMap<number, number> {
  const open: number[] = [];
  const found = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')') {
      const from = open.pop();
      if (from !== undefined && open.length < 6) found.set(from, at);
    }
  }
  return found;
}
