import { describe, expect, it } from 'vitest';
import { expand, stack, transpose, type SourceCell } from '../../../lib/grid/grid';
import { labelKey, namesGroup, similarity, stripNumbering } from '../../../lib/grid/labels';
import { align } from '../../../lib/grid/align';
import { cellsOf, editionOf } from '../../../lib/report/editions/catalogue';

const cell = (text: string, rowSpan = 1, colSpan = 1): SourceCell<string> => ({ text, rowSpan, colSpan, role: 'label', ref: text });
const shown = (rows: SourceCell<string>[][]) => {
  const grid = expand(rows);
  return Array.from({ length: grid.height }, (_, r) =>
    Array.from({ length: grid.width }, (__, c) => grid.at(r, c)?.text ?? '.').join(''),
  );
};

describe('expand', () => {
  it('places spans as HTML does', () => {
    expect(shown([[cell('a', 2, 2), cell('b')], [cell('c')], [cell('d'), cell('e', 1, 2)]])).toEqual(['aab', 'aac', 'dee']);
  });
  it('lets a span of 0 reach the end and cuts one that goes beyond', () => {
    expect(shown([[cell('a', 0), cell('b', 9)], [cell('c')]])).toEqual(['ab.', 'abc']);
  });
  it('leaves the rest of a ragged row open', () => {
    expect(shown([[cell('a'), cell('b')], [cell('c')]])).toEqual(['ab', 'c.']);
  });
  it('keeps its size when a file claims absurd spans', () => {
    expect(expand([[cell('a', 1e9, 1e9)], [cell('b')]]).width).toBeLessThanOrEqual(4001);
  });
});

it('transpose swaps axes and keeps one slot per cell', () => {
  const grid = transpose(expand([[cell('a', 1, 2)], [cell('b'), cell('c')]]));
  expect([grid.width, grid.height]).toEqual([2, 2]);
  expect(grid.at(0, 0)).toBe(grid.at(1, 0));
  expect(grid.at(1, 1)?.text).toBe('c');
});

it('stack puts one grid under the other', () => {
  const grid = stack(expand([[cell('h')]]), expand([[cell('x')], [cell('y')]]));
  expect([grid.height, grid.at(0, 0)?.text, grid.at(2, 0)?.text, grid.at(2, 0)?.row]).toEqual([3, 'h', 'y', 2]);
});

describe('align', () => {
  it('finds the best monotone pairs and leaves the rest', () => {
    const a = [...'abxcd'];
    const b = [...'acbd'];
    expect(align(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0), 0.5)).toHaveLength(3);
    expect(align(0, 3, () => 1, 0.5)).toEqual([]);
  });
});

describe('labels', () => {
  it.each([
    ['一、本年新收', '本年新收'],
    ['（三）不予公开', '不予公开'],
    ['(三) 不予公开', '不予公开'],
    ['1.属于国家秘密', '属于国家秘密'],
    ['1、属于国家秘密', '属于国家秘密'],
    ['①属于国家秘密', '属于国家秘密'],
    ['（六）1.申请人', '申请人'],
    ['三、', '三、'],
  ])('stripNumbering(%j) is %j', (text, rest) => {
    expect(stripNumbering(text.normalize('NFKC').replaceAll(' ', ''))).toBe(rest.normalize('NFKC'));
  });

  it('a key holds no numbering, brackets, quotes, spaces', () => {
    expect(labelKey('3.危及“三安全 一稳定”')).toBe('危及三安全一稳定');
    expect(labelKey('（二）部分公开（区分处理的，只计这一情形，不计其他情形）')).toBe('部分公开');
    expect(labelKey('　')).toBe('');
  });

  it.each([
    ['本机关不掌握', 'unavailable.notHeld'],
    ['不掌握相关信息', 'unavailable.notHeld'],
    ['保护第三方权益', 'refused.thirdParty'],
    ['信访、举报、投诉类申请', 'notProcessed.petition'],
    ['结转下年度办理', 'carriedOut'],
    ['申请人逾期未缴纳费用', 'otherwiseClosed.feeUnpaid'],
    ['行政规范性文件（件）', 'normativeDocuments'],
  ])('%s is most like %s', (text, id) => {
    const rows = [...new Map(cellsOf(editionOf('2021')).map(({ row }) => [row.id, row])).values()];
    const [best, second] = rows.map((row) => ({ id: row.id, score: similarity(text, row) })).sort((a, b) => b.score - a.score);
    expect(best!.id).toBe(id);
    expect(best!.score).toBeGreaterThan(Math.max(0.6, second!.score));
  });

  it.each([['合同金额'], ['姓名'], ['处罚金额合计数'], ['申请编号']])('%s is like no row of table 三', (text) => {
    const scores = cellsOf(editionOf('2021')).filter(({ table }) => table === 'requests').map(({ row }) => similarity(text, row));
    expect(Math.max(...scores)).toBeLessThanOrEqual(0.5);
  });

  it('names groups, abbreviated or not', () => {
    expect(namesGroup('（三）不予公开', '（三）不予公开')).toBe(true);
    expect(namesGroup('不予公开类', '（三）不予公开')).toBe(true);
    expect(namesGroup('其他处理', '（六）其他处理')).toBe(true);
    expect(namesGroup('予以公开', '（三）不予公开')).toBe(false);
  });
});
