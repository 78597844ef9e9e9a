import { columnsOf } from './lines';
import type { Matrix } from './proposal';
import type { Scale } from './scale';
import { tried, type Slip } from './slip';

/** Two figures of one row or one column in each other's place. */
export function swapped(matrix: Matrix, scale: Scale): Slip[] {
  const { now } = scale;
  return [...matrix.cells, ...columnsOf(matrix)].flatMap((line) => pairsOf(line.filter(scale.isDoubtful))).flatMap(([a, b]) => {
    const [left, right] = [now[a]!, now[b]!];
    if (Number.isNaN(left) || Number.isNaN(right) || left === right) return [];
    const moves = [
      { cell: a, to: right },
      { cell: b, to: left },
    ];
    return tried(scale, { moves, claim: () => `${matrix.placeOf(a)} 与 ${matrix.placeOf(b)} 像是互相填反了`, act: '两格对换' });
  });
}

function pairsOf(line: readonly number[]): [number, number][] {
  return line.flatMap((a, at) => line.slice(at + 1).map((b): [number, number] => [a, b]));
}
