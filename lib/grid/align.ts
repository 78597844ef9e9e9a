/**
 * The best monotone alignment of two sequences: pairs (i, j), both strictly increasing, with the greatest sum of
 * `score`. A pair scoring `floor` or less is never made. O(n·m).
 */
export function align(n: number, m: number, score: (i: number, j: number) => number, floor: number): [number, number][] {
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  const scores = new Float64Array(n * m);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const own = score(i, j);
      scores[i * m + j] = own;
      const paired = own > floor ? own + best[(i + 1) * width + j + 1]! : -1;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    const here = best[i * width + j]!;
    const own = scores[i * m + j]!;
    if (own > floor && here === own + best[(i + 1) * width + j + 1]!) pairs.push([i++, j++]);
    else if (here === best[(i + 1) * width + j]!) i++;
    else j++;
  }
  return pairs;
}

/**
 * Scores where a partner much worse than the line's best one counts as none: order may decide between close readings,
 * never against a clear one.
 */
export function contrasted(n: number, m: number, score: (i: number, j: number) => number): (i: number, j: number) => number {
  const margin = 0.15;
  const own = range(n).map((i) => range(m).map((j) => score(i, j)));
  const best = own.map((row) => Math.max(0, ...row));
  return (i, j) => (own[i]![j]! < best[i]! - margin ? 0 : own[i]![j]!);
}

/**
 * Pairs that the alignment left apart although each is the other's only good partner: lines that a form prints out of
 * the official order. `sure` is the least score that needs no help from order.
 */
export function alignLeftovers(
  pairs: readonly [number, number][],
  n: number,
  m: number,
  score: (i: number, j: number) => number,
  sure: number,
): [number, number][] {
  const left = range(n).filter((i) => !pairs.some(([own]) => own === i));
  const right = range(m).filter((j) => !pairs.some(([, own]) => own === j));
  return left.flatMap((i): [number, number][] => {
    const partners = right.filter((j) => score(i, j) >= sure);
    if (partners.length !== 1) return [];
    const j = partners[0]!;
    return left.every((other) => other === i || score(other, j) < sure) ? [[i, j]] : [];
  });
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}
