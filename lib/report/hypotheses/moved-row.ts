import type { Matrix } from './proposal';
import type { Scale } from './scale';
import { tried, type Slip } from './slip';

/** A whole row of figures in the row above or below, or two neighbouring rows in each other's place. */
export function movedRow({ cells, rowNames }: Matrix, scale: Scale): Slip[] {
  const { now } = scale;
  return cells.slice(1).flatMap((lower, at) => {
    const upper = cells[at]!;
    const [isUpperEmpty, isLowerEmpty] = [upper, lower].map((row) => row.every((cell) => !now[cell]));
    if (isUpperEmpty && isLowerEmpty) return [];
    const moves = upper.flatMap((cell, column) => [
      { cell, to: now[lower[column]!]! || 0 },
      { cell: lower[column]!, to: now[cell]! || 0 },
    ]);
    const [name, other] = [rowNames[at], rowNames[at + 1]];
    if (isUpperEmpty) return tried(scale, { moves, claim: () => `表三“${name}”一行像是填到了下一行“${other}”`, act: '移回上一行' });
    if (isLowerEmpty) return tried(scale, { moves, claim: () => `表三“${other}”一行像是填到了上一行“${name}”`, act: '移回下一行' });
    return tried(scale, { moves, claim: () => `表三“${name}”与“${other}”两行像是填反了`, act: '两行对换' });
  });
}
