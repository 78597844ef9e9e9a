import { describe, expect, it } from 'vitest';
import { rowsOfText, sumOfBlock, textOfBlock } from '../../../components/workspace/editor/block-text';

describe('rowsOfText', () => {
  it('reads what a spreadsheet puts on the clipboard', () => {
    expect(rowsOfText('1\t2\r\n3\t4\r\n')).toEqual([['1', '2'], ['3', '4']]);
    expect(rowsOfText('"a\nb"\t"say ""x"""\n5')).toEqual([['a\nb', 'say "x"'], ['5']]);
    expect(rowsOfText('7')).toEqual([['7']]);
    expect(rowsOfText('')).toEqual([]);
    expect(rowsOfText('1\t\t3')).toEqual([['1', '', '3']]);
  });
});

describe('blocks out', () => {
  const block = [['a', 'b'], ['c', 'd']];
  it('copies as tabs and lines, blanks as nothing', () => {
    expect(textOfBlock(block, { a: 1, c: '/', d: 0.5 })).toBe('1\t\n/\t0.5');
  });
  it('sums figures only', () => {
    expect(sumOfBlock(block, { a: 0.1, b: 0.2, c: '/' })).toEqual({ count: 4, sum: 0.3 });
    expect(sumOfBlock(block, {})).toEqual({ count: 4, sum: undefined });
  });
});
