import type { Matrix, Move } from './proposal';
import type { Borne, Scale } from './scale';

export function columnsOf({ cells }: Matrix): number[][] {
  return cells[0]?.map((_, column) => cells.map((row) => row[column]!)) ?? [];
}

/** Moves of one line of a run: within the run, and as the line that ends it. Undefined: a figure to move is missing. */
export interface LineMoves {
  within(line: number): Move[] | undefined;
  end(line: number): Move[] | undefined;
}

/** Tries every run of at least `shortest` neighbouring lines, reading a longer one on from the shorter. */
export function triedRuns(scale: Scale, length: number, shortest: number, { within, end }: LineMoves): (Borne & { from: number; to: number })[] {
  const borne: (Borne & { from: number; to: number })[] = [];
  for (let from = 0; from < length; from++) {
    for (let to = from; to < length; to++) {
      const ending = to - from + 1 < shortest ? undefined : end(to);
      if (ending) {
        scale.put(ending);
        const found = scale.read();
        scale.take(ending);
        if (found) borne.push({ ...found, from, to });
      }
      const inner = within(to);
      if (!inner) break;
      scale.put(inner);
    }
    scale.clear();
  }
  return borne;
}
