/** A cell by its number on the scale, with the figure it should hold; NaN: that is lost and follows from an equation. */
export interface Move {
  cell: number;
  to: number;
}

/** One slip that moves several figures at once: what the cells should hold if it happened. All texts are Chinese. */
export interface Proposal {
  moves: readonly Move[];
  /** `表三“（一）予以公开”一行像是往右错了一列`. */
  claim(): string;
  /** What the button does: `移回原位`. */
  act: string;
}

/** Table 三 as rows of cells (their numbers on the scale), with the rows' names. */
export interface Matrix {
  cells: readonly (readonly number[])[];
  rowNames: readonly string[];
  /** How a message names a cell. */
  placeOf(cell: number): string;
}
