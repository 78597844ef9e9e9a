import { expect, test } from 'vitest';
import { orderOf, splitLabel } from '../../../lib/portal/split-label';

test.each([
  ['予以公开（自然人）', ['予以公开'], '自然人'],
  ['予以公开-商业企业：', ['予以公开'], '商业企业'],
  ['自然人－予以公开：', ['予以公开'], '自然人'],
  ['其他处理：其他（总计）', ['其他处理：其他'], '总计'],
  ['规章 本年制发件数：', ['规章'], '本年制发件数'],
  // Neither end is a column: nothing is cut.
  ['没有现成信息，需要另行制作', [], '没有现成信息，需要另行制作'],
  ['部分公开（区分处理的，只计这一情形，不计其他情形）', [], '部分公开（区分处理的，只计这一情形，不计其他情形）'],
])('%s', (label, headings, own) => {
  expect(splitLabel(label, undefined)).toEqual({ headings, label: own });
});

test('where both ends name columns, the other labels of the page decide; without them nothing does', () => {
  expect(splitLabel('其他－总计', undefined)).toBeUndefined();
  expect(splitLabel('其他－总计', orderOf(['自然人－予以公开', '其他－总计']))).toEqual({ headings: ['总计'], label: '其他' });
  expect(splitLabel('总计－其他', orderOf(['予以公开－自然人']))).toEqual({ headings: ['总计'], label: '其他' });
  expect(orderOf(['自然人－予以公开', '予以公开－自然人'])).toBeUndefined();
});
