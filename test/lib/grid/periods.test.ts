import { expect, test } from 'vitest';
import { namesThisPeriod, ofThisPeriod } from '../../../lib/grid/periods';
import type { FieldRow } from '../../../lib/grid/paths';

function row(labels: string[], ...above: string[][]): FieldRow<number> {
  const fields = above.map((texts, at) => ({ slot: { row: 0, column: at, rowSpan: 1, colSpan: 1, text: '', role: 'field' as const, ref: at }, left: [], near: 0, above: texts }));
  return { row: 0, labels, fields, title: '',
  banner: '', ragged: false, open: false };
}

const kept = (...rows: FieldRow<number>[]): number[][] => ofThisPeriod(rows).map(({ fields }) => fields.map(({ slot }) => slot.ref));

test.each([
  [['上年', '自然人'], ['本年', '自然人'], [[1]]],
  [['本年数'], ['上年同期数'], [[0]]],
  [['2025年'], ['2024年'], [[0]]],
  [['2023'], ['2024'], [[1]]],
  [['本期'], ['同比增减'], [[0]]],
  // A row of the report, not a period.
  [['上年结转政府信息公开申请数量'], ['本年新收'], [[0, 1]]],
  [['2025年'], ['自然人'], [[0, 1]]],
  [['自然人', '总计'], ['上年'], [[0]]],
])('%j and %j', (one, other, refs) => {
  expect(kept(row(['予以公开'], one, other))).toEqual(refs);
});

test('rows of another period go, those of this one stay', () => {
  expect(kept(row(['予以公开', '上年'], ['自然人']), row(['予以公开', '本年'], ['自然人']))).toEqual([[0]]);
});

test.each(['本年', '本年度', '本期数', '2025年', '2025年度', '当年'])('%s says nothing of what is counted', (text) => {
  expect(namesThisPeriod(text)).toBe(true);
});

test.each(['本年新收', '上年', '本年制发件数', '本年处理决定数量'])('%s does', (text) => {
  expect(namesThisPeriod(text)).toBe(false);
});

test('where both periods are named, a field named by neither may be of either', () => {
  expect(kept(row(['予以公开'], ['上年', '自然人'], ['本年', '自然人'], ['商业企业'], ['本年', '商业企业']))).toEqual([[1, 3]]);
  expect(kept(row(['予以公开', '上年'], ['自然人']), row(['予以公开', '本年'], ['自然人']), row(['部分公开'], ['自然人']))).toEqual([[0]]);
});
