import { foldNarrative } from './fold';

/** How alike two texts are, 0 to 1: Dice's coefficient over pairs of characters, every figure being alike. */
export function similarityOf(a: string, b: string): number {
  const [left, right] = [pairs(masked(a)), pairs(masked(b))];
  const [m, n] = [sum(left), sum(right)];
  if (m + n === 0) return 0;
  let common = 0;
  for (const [pair, times] of left) common += Math.min(times, right.get(pair) ?? 0);
  return (2 * common) / (m + n);
}

/** The letters of a text, punctuation and white space left out, each figure as one `#`. */
export function masked(text: string): string {
  return foldNarrative(text)
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/[^\p{L}#%]+/gu, '');
}

function pairs(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

function sum(counted: ReadonlyMap<string, number>): number {
  return [...counted.values()].reduce((total, times) => total + times, 0);
}
