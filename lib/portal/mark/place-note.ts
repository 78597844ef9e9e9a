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

/**
 * Left and top of a note, inside the view: right of the table, else beside or under the cells it speaks of, else where it
 * covers the fewest of them. The mark is never covered while there is another place.
 */
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
    { left, top: mark.top - height - gap },
    { left: mark.left - width - gap, top },
  ];
  const covered = (spot: { left: number; top: number }): number => {
    const box = boxAt(spot.left, spot.top, width, height);
    return cells.filter((cell) => overlap(cell, box)).length + (overlap(mark, box) ? cells.length : 0);
  };
  const fitting = spots.filter((spot) => inside(boxAt(spot.left, spot.top, width, height), view));
  const least = Math.min(...fitting.map(covered));
  return (
    fitting.find((spot) => covered(spot) === least) ?? { left, top: clamp(mark.bottom + gap, view.top, view.bottom - height) }
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
