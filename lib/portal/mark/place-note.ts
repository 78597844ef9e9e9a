import { boxAt, inside, overlap, union, type Box } from './box';

export interface NoteRoom {
  mark: Box;
  /** The cells of the sums the note speaks of: none of them is covered where that can be had. */
  cells: readonly Box[];
  /** The table, if there is one. */
  table?: Box;
  /** What is seen of the page. */
  view: Box;
  width: number;
  height: number;
}

const gap = 8;

/** Left and top of a note: right of the table, else beside or under the cells it speaks of, inside the view. */
export function placeNote({ mark, cells, table, view, width, height }: NoteRoom): { left: number; top: number } {
  const around = union(cells) ?? mark;
  const top = clamp(mark.top, view.top, view.bottom - height);
  const left = clamp(mark.left, view.left, view.right - width);
  const spots = [
    ...(table ? [{ left: table.right + gap, top }] : []),
    { left: Math.max(around.right, mark.right) + gap, top },
    { left, top: Math.max(around.bottom, mark.bottom) + gap },
    { left: Math.min(around.left, mark.left) - width - gap, top },
    { left, top: Math.min(around.top, mark.top) - height - gap },
    { left: mark.right + gap, top },
    { left, top: mark.bottom + gap },
  ];
  const boxOf = (spot: { left: number; top: number }): Box => boxAt(spot.left, spot.top, width, height);
  const seen = spots.filter((spot) => inside(boxOf(spot), view));
  return (
    seen.find((spot) => !cells.some((cell) => overlap(cell, boxOf(spot)))) ??
    seen.at(-1) ?? { left, top: clamp(mark.bottom + gap, view.top, view.bottom - height) }
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
