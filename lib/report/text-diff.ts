/** A piece of two compared texts, in order. `removed` is only in the first, `added` only in the second. */
export interface DiffPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Two texts further apart than this many words are shown as one gone and one new: a path between them would tell nothing. */
const furthest = 1500;

/** What differs between two texts, word by word; figures are never cut. Pure; linear in the texts, quadratic in the difference. */
export function diffTexts(before: string, after: string): DiffPiece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = shortest(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const all = [...same(a.slice(0, head)), ...middle, ...same(a.slice(a.length - tail))];
  return readable(merged(all));
}

const same = (words: readonly string[]): DiffPiece[] => words.map((text) => ({ kind: 'same', text }));

/** Words as the language has them; a figure with its separators, a line break and a mark are words of their own. */
export function wordsOf(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*|[A-Za-z]+|\n|[^\dA-Za-z\n]+/g) ?? []).flatMap((run) => (/^[\dA-Za-z\n]/.test(run) ? [run] : chinese(run)));
}

let segmenter: Intl.Segmenter | undefined;

function chinese(run: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [...run];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}

/** Myers' greedy algorithm. */
function shortest(a: readonly string[], b: readonly string[]): DiffPiece[] {
  if (a.length === 0 || b.length === 0) return replaced(a, b);
  const limit = Math.min(a.length + b.length, furthest);
  const ends: Int32Array[] = [];
  const width = 2 * limit + 3;
  let reach: Int32Array = new Int32Array(width);
  const at = (k: number) => k + limit + 1;
  for (let distance = 0; distance <= limit; distance += 1) {
    ends.push(reach.slice());
    const next = reach.slice();
    for (let k = -distance; k <= distance; k += 2) {
      const down = k === -distance || (k !== distance && reach[at(k - 1)]! < reach[at(k + 1)]!);
      let x = down ? reach[at(k + 1)]! : reach[at(k - 1)]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next[at(k)] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, ends, at);
    }
    reach = next;
  }
  return replaced(a, b);
}

function walkBack(a: readonly string[], b: readonly string[], ends: readonly Int32Array[], at: (k: number) => number): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let [x, y] = [a.length, b.length];
  for (let distance = ends.length - 1; distance >= 0; distance -= 1) {
    const reach = ends[distance]!;
    const k = x - y;
    const down = k === -distance || (k !== distance && reach[at(k - 1)]! < reach[at(k + 1)]!);
    const fromX = distance === 0 ? 0 : reach[at(down ? k + 1 : k - 1)]!;
    const fromY = distance === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      pieces.push({ kind: 'same', text: a[x]! });
    }
    if (distance === 0) break;
    if (down) {
      y -= 1;
      pieces.push({ kind: 'added', text: b[y]! });
    } else {
      x -= 1;
      pieces.push({ kind: 'removed', text: a[x]! });
    }
  }
  return pieces.reverse();
}

function replaced(a: readonly string[], b: readonly string[]): DiffPiece[] {
  return [...a.map((text): DiffPiece => ({ kind: 'removed', text })), ...b.map((text): DiffPiece => ({ kind: 'added', text }))];
}

/** Within a run of changes: what is gone first, then what is new; neighbours of a kind are one piece. */
function merged(pieces: readonly DiffPiece[]): DiffPiece[] {
  const out: DiffPiece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') out.push({ kind: 'removed', text: removed });
    if (added !== '') out.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = out.at(-1);
      if (last?.kind === 'same') out[out.length - 1] = { kind, text: last.text + text };
      else out.push({ kind, text });
    }
  }
  flush();
  return out;
}

/** One mark or particle left standing between two changes helps nobody: it joins them. */
function readable(pieces: readonly DiffPiece[]): DiffPiece[] {
  const flat = pieces.flatMap(({ kind, text }, at): DiffPiece[] => {
    const lone = kind === 'same' && text.length === 1 && text !== '\n' && at > 0 && at < pieces.length - 1;
    return lone ? [{ kind: 'removed', text }, { kind: 'added', text }] : [{ kind, text }];
  });
  return merged(flat);
}
