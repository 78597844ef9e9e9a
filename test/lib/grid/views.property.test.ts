import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand } from '../../../lib/grid/grid';
import { locate } from '../../../lib/grid/locate';
import { mergeViews, type View } from '../../../lib/grid/views';
import { cellsOf, editions } from '../../../lib/report/editions/catalogue';
import type { Edition } from '../../../lib/report/editions/types';
import { field, label, requestRowsInOneCell, requestRowsWithBanners, type Named } from '../../support/grid-layouts';

const height = 10;

/** What is seen of a list of which `size` rows fit, scrolled by `step` rows; a third of a look may be drawn out of order. */
function looks([header, ...rows]: readonly Named[][], edition: Edition, size: number, step: number, turn: number): { view: View; refs: Map<string, string> }[] {
  const found: { view: View; refs: Map<string, string> }[] = [];
  for (let first = 0; ; first = Math.min(first + step, rows.length - size)) {
    const drawn = rows.slice(first, first + size).map((row, at) => ({ row, top: (first + at) * height }));
    // Elements used again stand where they stood: what was drawn last may come first.
    const order = [...drawn.slice(drawn.length - turn), ...drawn.slice(0, drawn.length - turn)];
    const located = locate([expand([header!, ...order.map(({ row }) => row)])], edition);
    const refs = new Map([...located.cells].map(([cell, slot]) => [cell, slot.ref]));
    const seen = [...located.cells].map(([cell, slot]) => {
      const { row, top } = order.find((one) => one.row.some(({ ref }) => ref === slot.ref))!;
      return { field: cell, row: row.filter(({ role }) => role === 'label').at(-1)!.text, top };
    });
    const doubtful = [...located.duplicates.keys()];
    found.push({ view: { seen, doubtful }, refs });
    if (first + size >= rows.length) return found;
  }
}

const merge = (seen: readonly { view: View }[], edition: Edition) =>
  mergeViews(
    seen.map(({ view }) => view),
    height / 2,
    cellsOf(edition).map(({ id }) => id),
  );

const setting = fc.record({
  edition: fc.constantFrom(...editions),
  layout: fc.constantFrom(requestRowsInOneCell, requestRowsWithBanners),
  size: fc.integer({ min: 4, max: 20 }),
  share: fc.double({ min: 0.2, max: 0.5, noNaN: true }),
});
const stepOf = (size: number, share: number): number => Math.max(1, Math.floor(size * share));

/** Rows that a portal has beside the official ones: of a group, of a name used before, of another year. */
const extra = fc.constantFrom('其他', '3.其他', '（三）不予公开', '（五）不予处理', '小计', '总计', '2.重复申请', '上年结转', '其他处理', '1.属于国家秘密', '本年新收');

describe('a list that draws only the rows in sight', () => {
  it('is found whole, however few rows are in sight', () => {
    fc.assert(
      fc.property(setting, ({ edition, layout, size, share }) => {
        const seen = looks(layout(edition), edition, size, stepOf(size, share), 0);
        const merged = merge(seen, edition);
        expect([...merged.doubtful]).toEqual([]);
        expect(merged.rows.size).toBe(cellsOf(edition).filter(({ table }) => table === 'requests').length);
        for (const { refs } of seen) for (const [cell, ref] of refs) expect(ref).toBe(cell);
      }),
      { numRuns: 40 },
    );
  });

  it('is never taken for another row, with rows of the portal’s own in it and elements used again', () => {
    fc.assert(
      fc.property(setting, fc.array(fc.tuple(extra, fc.nat()), { maxLength: 4 }), fc.nat(6), ({ edition, layout, size, share }, extras, turn) => {
        const rows = layout(edition);
        const columns = rows[0]!.length - 1;
        extras.forEach(([text, place], n) => {
          rows.splice(1 + (place % rows.length), 0, [label(text), ...Array.from({ length: columns }, (_, at) => field(`of the portal ${n}.${at}`))]);
        });
        const seen = looks(rows, edition, size, stepOf(size, share), turn % size);
        const { rows: sure } = merge(seen, edition);
        const whole = locate([expand(rows)], edition).cells;
        const taken = seen.flatMap(({ refs }) => [...refs].filter(([cell, ref]) => sure.has(cell) && ref !== cell));
        expect(taken).toEqual(taken.map(([cell]) => [cell, whole.get(cell)?.ref]));
      }),
      { numRuns: 150 },
    );
  });
});
