/**
 * `field`: a control on a page, a figure or a mark for one in a document. `blank`: an empty cell of a document, which may
 * be a figure left out or a part of the header. `label`: everything else, empty cells of a page included.
 */
export type Role = 'label' | 'field' | 'blank';

/** One cell as a page, a document or a pasted block states it. `ref` is the caller's own handle. */
export interface SourceCell<T> {
  text: string;
  rowSpan: number;
  colSpan: number;
  role: Role;
  ref: T;
}

export interface Slot<T> extends SourceCell<T> {
  /** Top left corner in the expanded grid. */
  row: number;
  column: number;
}

/** A table with merged cells expanded: every position holds the slot that covers it. */
export interface Grid<T> {
  width: number;
  height: number;
  at(row: number, column: number): Slot<T> | undefined;
}

const maxSide = 4000;

/**
 * Expands `rowSpan` and `colSpan` as HTML does: a cell goes to the first free position of its row; spans of 0 reach
 * to the end of the table. Ragged rows leave positions undefined.
 */
export function expand<T>(rows: readonly (readonly SourceCell<T>[])[]): Grid<T> {
  const slots: (Slot<T> | undefined)[][] = rows.map(() => []);
  let width = 0;
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (slots[row]![column] !== undefined) column++;
      const rowSpan = Math.min(cell.rowSpan === 0 ? rows.length : Math.max(1, cell.rowSpan), rows.length - row);
      const colSpan = Math.min(Math.max(1, cell.colSpan), maxSide - column);
      const slot = { ...cell, rowSpan, colSpan, row, column };
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + colSpan; c++) slots[r]![c] ??= slot;
      }
      column += colSpan;
      width = Math.max(width, column);
    }
  });
  return { width, height: rows.length, at: (row, column) => slots[row]?.[column] };
}

/** The same grid with its axes swapped. */
export function transpose<T>(grid: Grid<T>): Grid<T> {
  const swapped = new Map<Slot<T>, Slot<T>>();
  const at = (row: number, column: number): Slot<T> | undefined => {
    const slot = grid.at(column, row);
    if (!slot) return undefined;
    let twin = swapped.get(slot);
    if (!twin) {
      const { row: top, column: left, rowSpan, colSpan } = slot;
      twin = { ...slot, row: left, column: top, rowSpan: colSpan, colSpan: rowSpan };
      swapped.set(slot, twin);
    }
    return twin;
  };
  return { width: grid.height, height: grid.width, at };
}

/** Puts one grid under another of the same width: a header that floats in a table of its own, above its body. */
export function stack<T>(upper: Grid<T>, lower: Grid<T>): Grid<T> {
  const moved = new Map<Slot<T>, Slot<T>>();
  const at = (row: number, column: number): Slot<T> | undefined => {
    if (row < upper.height) return upper.at(row, column);
    const slot = lower.at(row - upper.height, column);
    if (!slot) return undefined;
    const known = moved.get(slot);
    if (known) return known;
    const made = { ...slot, row: slot.row + upper.height };
    moved.set(slot, made);
    return made;
  };
  return { width: Math.max(upper.width, lower.width), height: upper.height + lower.height, at };
}

/** Puts one grid to the right of another of the same height: labels frozen in a table of their own, beside their fields. */
export function beside<T>(left: Grid<T>, right: Grid<T>): Grid<T> {
  return transpose(stack(transpose(left), transpose(right)));
}

/** A grid in which nothing is said. */
export function empty<T>(width: number, height: number): Grid<T> {
  return { width, height, at: () => undefined };
}
