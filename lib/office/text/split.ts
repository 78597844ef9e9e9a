/** Ways to cut run-together figures into the columns of a row. `complete` is false when there are too many to list. */
export interface Splits {
  ways: readonly (readonly string[])[];
  complete: boolean;
}

const maxSteps = 100_000;
const maxWays = 200;

/**
 * Cuts fragments such as `710000071` or `230 000023` into `sizes` sums of parts: no part has a leading zero, a part never
 * reaches over white space, and the last part of each sum is the sum of the others. `sizes` [7] is a row of table 三,
 * [5, 5, 5] table 四; without `sums` the parts are only counted. One digit per column is always one way.
 */
export function splitFigures(fragments: readonly string[], sizes: readonly number[], sums: boolean): Splits {
  const none: Splits = { ways: [], complete: true };
  if (!fragments.every((fragment) => /^[+-]?\d+$/.test(fragment))) return none;
  const columns = sizes.reduce((sum, size) => sum + size, 0);
  const digits = fragments.join('').replace(/[+-]/g, '').length;
  if (digits < columns || digits > columns * 7) return none;
  if (digits === columns) return { ways: [fragments.flatMap((fragment) => fragment.match(/[+-]?\d/g)!)], complete: true };
  return search(fragments, sizes, sums, columns);
}

function search(fragments: readonly string[], sizes: readonly number[], sums: boolean, columns: number): Splits {
  const closes = new Set<number>();
  sizes.reduce((sum, size) => (closes.add(sum + size - 1), sum + size), 0);
  const ways: string[][] = [];
  let steps = 0;
  const step = (parts: string[], fragment: number, offset: number, sum: number): void => {
    if (++steps > maxSteps || ways.length > maxWays) return;
    const text = fragments[fragment];
    if (parts.length === columns) {
      if (text === undefined) ways.push([...parts]);
      return;
    }
    if (text === undefined || fragments.length - fragment > columns - parts.length) return;
    const signs = offset === 0 && /^[+-]/.test(text) ? 1 : 0;
    const longest = text[offset + signs] === '0' ? 1 : text.length - offset - signs;
    for (let length = 1; length <= longest; length++) {
      const end = offset + signs + length;
      const part = text.slice(offset, end);
      const value = Number(part);
      const last = closes.has(parts.length);
      if (sums && last && value !== sum) {
        if (value > sum) break;
        continue;
      }
      parts.push(part);
      const done = end === text.length;
      step(parts, done ? fragment + 1 : fragment, done ? 0 : end, last ? 0 : sum + value);
      parts.pop();
    }
  };
  step([], 0, 0, 0);
  return { ways, complete: steps <= maxSteps && ways.length <= maxWays };
}
