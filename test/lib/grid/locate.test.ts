import { describe, expect, it } from 'vitest';
import { expand, transpose, type Grid } from '../../../lib/grid/grid';
import { chooseEdition, locate } from '../../../lib/grid/locate';
import { cellsOf, editions } from '../../../lib/report/editions/catalogue';
import type { Edition } from '../../../lib/report/editions/types';
import {
  disputeMatrix,
  disputeRows,
  field,
  label,
  officialGrids,
  proactiveRows,
  requestRows,
  requestRowsInOneCell,
  requestRowsWithBanners,
  type Named,
  type Wording,
} from '../../support/grid-layouts';

/** Every located slot must be the one its own `ref` names. */
function wrong(grids: readonly Grid<string>[], edition: Edition): string[] {
  return [...locate(grids, edition).cells].filter(([cell, slot]) => slot.ref !== cell).map(([cell]) => cell);
}
function found(grids: readonly Grid<string>[], edition: Edition): number {
  expect(wrong(grids, edition)).toEqual([]);
  return locate(grids, edition).cells.size;
}

const wordings: [string, Wording][] = [
  ['official', (text) => text],
  ['spaced, with NBSP and U+3000', (text) => [...text].join('\u00A0').replace('\u00A0', '\u3000')],
  ['half-width brackets and points', (text) => text.replace(/（/g, '(').replace(/）/g, ')').replace(/(\d)\./g, '$1、')],
  ['without numbering', (text) => text.replace(/^(?:[一二三四五六七]、|（.）|\d\.)/, '')],
  ['straight quotes, 合计 for 总计', (text) => text.replace(/[“”]/g, '"').replace(/总计/g, '合计')],
  ['without the bracket note', (text) => text.replace(/（区分处理.*）/, '')],
  ['shortened', (text) => text.replace(/政府信息公开申请数量|、行政机关不再处理其政府信息公开申请|属于|相关政府/g, '')],
  ['shifted group numbers', (text) => text.replace(/^（(.)）/, (_, n: string) => `（${'一二三四五六七八'['一二三四五六七'.indexOf(n) + 1]}）`)],
];

describe.each(editions.map((edition) => [edition.id, edition] as const))('edition %s', (_, edition) => {
  const all = cellsOf(edition).length;
  const split = (rows: Named[][], at: number) => [expand(rows.slice(0, at)), expand(rows.slice(at))];

  it.each(wordings)('finds every cell of the official layout, labels %s', (_name, say) => {
    expect(found(officialGrids(edition, say), edition)).toBe(all);
    expect(locate(officialGrids(edition, say), edition).refusals).toEqual([]);
  });

  it('finds every cell with the axes swapped', () => {
    expect(found(officialGrids(edition).map(transpose), edition)).toBe(all);
  });

  it('finds every cell of one table that holds all three', () => {
    const rows = [...proactiveRows(edition), ...requestRows(edition), ...disputeRows(edition)];
    expect(found([expand(rows)], edition)).toBe(all);
  });

  it('finds table 三 with group rows across the table', () => {
    const cells = cellsOf(edition).filter(({ table }) => table === 'requests').length;
    expect(found([expand(requestRowsWithBanners(edition))], edition)).toBe(cells);
  });

  it('finds table 三 with group and line in one cell', () => {
    const cells = cellsOf(edition).filter(({ table }) => table === 'requests').length;
    expect(found([expand(requestRowsInOneCell(edition))], edition)).toBe(cells);
  });

  it('finds table 四 as three rows of five', () => {
    expect(found([expand(disputeMatrix(edition))], edition)).toBe(15);
  });

  it('finds one table split in a table per block', () => {
    const blocks = edition.blocks.filter(({ table }) => table === 'proactive');
    const tables = blocks.map((block) => expand(proactiveRows({ ...edition, blocks: [block] })));
    expect(found(tables, edition)).toBe(cellsOf(edition).filter(({ table }) => table === 'proactive').length);
  });

  it('finds figures whose header floats in a table of its own', () => {
    expect(found(split(requestRowsWithBanners(edition), 1), edition)).toBe(
      cellsOf(edition).filter(({ table }) => table === 'requests').length,
    );
  });

  it('tells the edition apart', () => {
    expect(chooseEdition(officialGrids(edition))?.edition.id).toBe(edition.id);
  });

  it('finds blanks of a document where figures would stand', () => {
    const blank = (rows: Named[][]) =>
      rows.map((row) => row.map((cell) => (cell.ref ? { ...cell, role: 'blank' as const, text: '' } : cell)));
    expect(found([expand(blank(requestRows(edition)))], edition)).toBe(
      cellsOf(edition).filter(({ table }) => table === 'requests').length,
    );
  });
});

describe('refusals', () => {
  const edition = editions.at(-1)!;

  it('takes neither of two places with the same labels', () => {
    const grids = officialGrids(edition);
    const located = locate([...grids, ...grids], edition);
    expect(located.cells.size).toBe(0);
    expect(located.duplicates.size).toBe(200);
    expect(located.refusals.every(({ code }) => code === 'duplicate')).toBe(true);
  });

  it('takes neither of two rows with the same label', () => {
    const rows = requestRowsWithBanners(edition);
    const located = locate([expand([...rows, rows[1]!])], edition);
    expect(located.cells.has('requests.received.business')).toBe(false);
    expect(located.duplicates.has('requests.received.business')).toBe(true);
  });

  it('does not convert units', () => {
    const rows = proactiveRows(edition).map((row) =>
      row.map((cell) => ({ ...cell, text: cell.text.replace('万元', '元') })),
    );
    const located = locate([expand(rows)], edition);
    expect(located.cells.has('proactive.fees.amount')).toBe(false);
    expect(located.refusals).toEqual([expect.objectContaining({ code: 'unit', field: 'proactive.fees.amount' })]);
  });

  it('does not take a row without column names by position', () => {
    const row = [label('一、本年新收政府信息公开申请数量'), ...'abcdefg'.split('').map((ref) => field(ref))];
    const located = locate([expand([row])], edition);
    expect(located.cells.size).toBe(0);
    expect(located.refusals).toEqual([expect.objectContaining({ code: 'no-header' })]);
  });

  it('does not take a row with a missing cell', () => {
    const rows = requestRowsWithBanners(edition).map((row, i) => (i === 1 ? row.filter((_, j) => j !== 3) : row));
    const located = locate([expand(rows)], edition);
    expect([...located.cells.keys()].filter((cell) => cell.startsWith('requests.received'))).toEqual([]);
  });

  it('ignores a column that the form does not have', () => {
    const rows = requestRowsWithBanners(edition).map((row, i) =>
      row.length === 1 ? [label(row[0]!.text, 10)] : [row[0]!, i === 0 ? label('行次') : field('code'), ...row.slice(1), i === 0 ? label('备注') : field('remark')],
    );
    expect(found([expand(rows)], edition)).toBe(175);
  });

  it('finds nothing in a table of something else', () => {
    const rows = [
      [label('姓名'), field('x')],
      [label('身份证号'), field('y')],
      [label('联系电话'), field('z')],
    ];
    expect(locate([expand(rows)], edition).cells.size).toBe(0);
  });
});
