import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand, transpose } from '../../../lib/grid/grid';
import { locate } from '../../../lib/grid/locate';
import { cellsOf, editions } from '../../../lib/report/editions/catalogue';
import {
  disputeMatrix,
  disputeRows,
  label,
  proactiveRows,
  requestRows,
  requestRowsInOneCell,
  requestRowsWithBanners,
  type Named,
} from '../../support/grid-layouts';

const layouts = [proactiveRows, requestRows, requestRowsWithBanners, requestRowsInOneCell, disputeRows, disputeMatrix];
const reworded: [RegExp, string][] = [
  [/（/g, '('],
  [/^[一二三四]、/, ''],
  [/总计/g, '合计'],
  [/政府信息公开申请数量/, ''],
  [/相关政府信息/, '信息'],
  [/的$|申请$/, ''],
  [/行政机关/g, '机关'],
];

const setting = fc.record({
  edition: fc.constantFrom(...editions),
  layout: fc.constantFrom(...layouts),
  words: fc.subarray(reworded),
  turned: fc.boolean(),
});

describe('whatever a form does to the layout, no cell is ever taken for another', () => {
  const check = (rows: Named[][], edition: (typeof editions)[number], turned: boolean) => {
    const grid = expand(rows);
    for (const [cell, slot] of locate([turned ? transpose(grid) : grid], edition).cells) {
      if (slot.ref !== cell) return false;
    }
    return true;
  };
  const say = (words: [RegExp, string][]) => (text: string) =>
    words.reduce((said, [from, to]) => said.replace(from, to), text);

  it('with rewordings: all cells found', () => {
    fc.assert(
      fc.property(setting, ({ edition, layout, words, turned }) => {
        const rows = layout(edition, say(words));
        const grid = expand(rows);
        const stated = rows.flat().filter(({ ref }) => ref !== '').length;
        const { cells } = locate([turned ? transpose(grid) : grid], edition);
        expect(cells.size).toBe(stated);
        expect([...cells].filter(([cell, slot]) => slot.ref !== cell)).toEqual([]);
      }),
      { numRuns: 300, verbose: 1 },
    );
  });

  it('with the rows below the header in any order', () => {
    fc.assert(
      fc.property(setting, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), ({ edition, words, turned }, keys) => {
        const [header, ...body] = disputeMatrix(edition, say(words));
        const sorted = body.map((row) => ({ row, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
        return check([header!, ...sorted.map(({ row }) => row)], edition, turned);
      }),
      { numRuns: 100 },
    );
  });

  it('with a row or a column left out', () => {
    fc.assert(
      fc.property(setting, fc.nat(), fc.nat(), ({ edition, words, turned }, r, c) => {
        const rows = requestRowsWithBanners(edition, say(words));
        const dropped = 1 + (c % 7);
        const kept = rows
          .filter((_, i) => i !== 1 + (r % (rows.length - 1)))
          .map((row) => (row.length === 1 ? [label(row[0]!.text, 7)] : row.filter((_, i) => i !== dropped)));
        return check(kept, edition, turned);
      }),
      { numRuns: 200 },
    );
  });

  it('with the span of one label lost', () => {
    const spanned = (rows: Named[][]) =>
      rows.flatMap((row, r) => row.flatMap(({ colSpan, rowSpan }, c) => (colSpan > 1 || rowSpan > 1 ? [[r, c] as const] : [])));
    fc.assert(
      fc.property(setting, fc.nat(), fc.boolean(), ({ edition, layout, words }, pick, both) => {
        const rows = layout(edition, say(words));
        const places = spanned(rows);
        if (places.length === 0) return true;
        const [r, c] = places[pick % places.length]!;
        const { rowSpan, ...cell } = rows[r]![c]!;
        rows[r]![c] = { ...cell, colSpan: 1, rowSpan: both ? 1 : rowSpan };
        return check(rows, edition, false);
      }),
      { numRuns: 400 },
    );
  });

  it('with one cell of a header or one label lost', () => {
    fc.assert(
      fc.property(setting, fc.nat(), fc.nat(), ({ edition, layout, words }, r, c) => {
        const rows = layout(edition, say(words));
        const row = rows[r % rows.length]!;
        row.splice(c % row.length, 1);
        return check(rows, edition, false);
      }),
      { numRuns: 400 },
    );
  });

  it('with two rows exchanged', () => {
    fc.assert(
      fc.property(setting, fc.nat(), fc.nat(), ({ edition, words, turned }, a, b) => {
        const rows = requestRowsWithBanners(edition, say(words));
        const [i, j] = [1 + (a % (rows.length - 1)), 1 + (b % (rows.length - 1))];
        [rows[i], rows[j]] = [rows[j]!, rows[i]!];
        return check(rows, edition, turned);
      }),
      { numRuns: 200 },
    );
  });

  it('with the columns in any order: all cells found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions), fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 7 }), (edition, order) => {
        const rows = requestRowsWithBanners(edition).map((row) =>
          row.length === 1 ? row : [row[0]!, ...order.map((index) => row[index]!)],
        );
        expect(check(rows, edition, false)).toBe(true);
        const stated = cellsOf(edition).filter(({ table }) => table === 'requests').length;
        expect(locate([expand(rows)], edition).cells.size).toBe(stated);
      }),
      { numRuns: 100 },
    );
  });

  it('with spans and roles thrown together at random', () => {
    const text = fc.constantFrom('自然人', '总计', '其他', '（一）予以公开', '规章', '本年制发件数', '', '行政许可', '3.其他');
    const cell = fc.record({
      text,
      rowSpan: fc.integer({ min: 0, max: 4 }),
      colSpan: fc.integer({ min: 0, max: 4 }),
      role: fc.constantFrom('label' as const, 'field' as const, 'blank' as const),
      ref: fc.constant(''),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        for (const edition of editions) locate([expand(rows)], edition);
      }),
      { numRuns: 300 },
    );
  });
});
