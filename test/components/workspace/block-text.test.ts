import { describe, expect, it } from 'vitest';
import { placeBlock, rowsOfText, sumOfBlock, textOfBlock } from '../../../components/workspace/editor/block-text';
import { latticeOf } from '../../../components/workspace/editor/navigation';
import { sheetOf } from '../../../lib/report/sheet';
import { edition2021 } from '../../../lib/report/editions/2021';

const lattice = latticeOf(sheetOf(edition2021, 'requests'));

describe('rowsOfText', () => {
  it('reads what a spreadsheet puts on the clipboard', () => {
    expect(rowsOfText('1\t2\r\n3\t4\r\n')).toEqual([['1', '2'], ['3', '4']]);
    expect(rowsOfText('"a\nb"\t"say ""x"""\n5')).toEqual([['a\nb', 'say "x"'], ['5']]);
    expect(rowsOfText('7')).toEqual([['7']]);
    expect(rowsOfText('')).toEqual([]);
    expect(rowsOfText('1\t\t3')).toEqual([['1', '', '3']]);
  });
});

describe('placeBlock', () => {
  it('lays texts on consecutive cells; a blank stays blank, full-width digits become figures', () => {
    const { placed, outside } = placeBlock(lattice, 'requests.received.legalService', [['１２', '', '3'], ['4', '5', '6']]);
    expect(outside).toBe(0);
    expect(placed).toEqual([
      { cell: 'requests.received.legalService', value: 12 },
      { cell: 'requests.received.otherOrganization', value: undefined },
      { cell: 'requests.received.total', value: 3 },
      { cell: 'requests.carriedIn.legalService', value: 4 },
      { cell: 'requests.carriedIn.otherOrganization', value: 5 },
      { cell: 'requests.carriedIn.total', value: 6 },
    ]);
  });

  it('counts what lies over the edge instead of wrapping it', () => {
    expect(placeBlock(lattice, 'requests.carriedOut.total', [['1', '2'], ['3', '']])).toEqual({
      placed: [{ cell: 'requests.carriedOut.total', value: 1 }],
      outside: 2,
    });
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
