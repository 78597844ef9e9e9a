/** Column and row from 0. */
export interface CellPlace {
  column: number;
  row: number;
}

/** Reads `D5`; undefined for what is no cell of a sheet. */
export function placeNamed(name: string): CellPlace | undefined {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(name.trim());
  if (!found) return undefined;
  const column = [...found[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(found[2]) - 1;
  return column < 16_384 && row < 1_048_576 ? { column, row } : undefined;
}

/** Reads `A1:C3`, or one cell. */
export function areaNamed(name: string): { from: CellPlace; to: CellPlace } | undefined {
  const [first = '', last = first] = name.split(':');
  const [from, to] = [placeNamed(first), placeNamed(last)];
  return from && to && from.column <= to.column && from.row <= to.row ? { from, to } : undefined;
}
