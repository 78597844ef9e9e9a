import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAt, inside, overlap, type Box } from '../../../../lib/portal/mark/box';
import { digitsBox, placeMark, type MarkRoom } from '../../../../lib/portal/mark/place-mark';
import { placeNote } from '../../../../lib/portal/mark/place-note';

const page = boxAt(0, 0, 1200, 5000);
const input = boxAt(100, 100, 60, 24);
const room: MarkRoom = { input, digits: 'right', digitsWidth: 30, taken: [], page };

describe('a mark', () => {
  test('goes right of its input where there is room', () => {
    expect(placeMark(room)).toEqual({ box: boxAt(162, 100, 24, 24), small: false });
  });

  test('goes into the free half where the next input’s digits are', () => {
    expect(placeMark({ ...room, taken: [boxAt(160, 100, 30, 24)] }).box).toEqual(boxAt(102, 100, 24, 24));
  });

  test('stays inside the page', () => {
    expect(placeMark({ ...room, page: { ...page, right: 170 } }).box.right).toBeLessThanOrEqual(170);
  });

  test('of a tall text box goes to its first line', () => {
    expect(placeMark({ ...room, input: boxAt(100, 100, 400, 200), digits: 'left', digitsWidth: 400 }).box).toEqual(boxAt(502, 100, 24, 24));
  });

  test('in a row of crowded inputs covers no digit of any', () => {
    const widths = fc.record({ width: fc.integer({ min: 44, max: 120 }), gap: fc.integer({ min: 0, max: 40 }), digits: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(widths, fc.constantFrom('left' as const, 'right' as const), fc.integer({ min: 1, max: 6 }), ({ width, gap, digits }, side, at) => {
        const inputs = Array.from({ length: 8 }, (_, index) => boxAt(50 + index * (width + gap), 100, width, 24));
        const figure = { digits: side, digitsWidth: digits * 8 + 4 };
        const figures = inputs.map((box) => digitsBox({ input: box, ...figure }));
        const { box } = placeMark({ input: inputs[at]!, ...figure, taken: figures.filter((_, index) => index !== at), page });
        expect(figures.filter((other) => overlap(other, box))).toEqual([]);
      }),
    );
  });
});

describe('a note', () => {
  const view = boxAt(8, 8, 1264, 784);
  const size = { width: 336, height: 200 };
  const mark = boxAt(240, 300, 24, 24);

  function noteBox(cells: readonly Box[], table?: Box): Box {
    const spot = placeNote({ mark, cells, view, ...(table && { table }), ...size });
    return boxAt(spot.left, spot.top, size.width, size.height);
  }

  test('goes right of the table', () => {
    expect(noteBox([], boxAt(16, 50, 800, 600)).left).toBe(824);
  });

  test('goes beside the column it speaks of when the table fills the page', () => {
    const column = Array.from({ length: 20 }, (_, row) => boxAt(180, 40 + row * 30, 58, 24));
    const note = noteBox(column, boxAt(16, 50, 1240, 700));
    expect(column.some((cell) => overlap(cell, note))).toBe(false);
    expect(inside(note, view)).toBe(true);
  });

  test('goes under the row it speaks of', () => {
    const row = Array.from({ length: 7 }, (_, column) => boxAt(180 + column * 150, 300, 58, 24));
    const note = noteBox(row, boxAt(16, 50, 1240, 700));
    expect(row.some((cell) => overlap(cell, note))).toBe(false);
    expect(note.top).toBeGreaterThan(324);
  });

  test('is inside the view wherever its mark is', () => {
    const place = fc.record({ left: fc.integer({ min: 10, max: 1200 }), top: fc.integer({ min: 10, max: 760 }) });
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 40 }), (at, others) => {
        const cells = others.map(({ left, top }) => boxAt(left, top, 58, 24));
        const spot = placeNote({ mark: boxAt(at.left, at.top, 24, 24), cells, view, ...size });
        expect(inside(boxAt(spot.left, spot.top, size.width, size.height), view)).toBe(true);
      }),
    );
  });
});
