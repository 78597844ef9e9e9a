import { describe, expect, it } from 'vitest';
import { latticeOf } from '../../../components/workspace/editor/navigation';
import { isPlain, pasteOffers, type Clip } from '../../../components/workspace/editor/paste-offers';
import { edition2021 } from '../../../lib/report/editions/2021';
import { sheetOf } from '../../../lib/report/sheet';

const lattice = latticeOf(sheetOf(edition2021, 'requests'));
const clip = (rows: string[][], named: Clip['named'] = new Map()): Clip => ({ rows, named });
const placed = (rows: string[][], at = 'requests.received.legalService') => pasteOffers(lattice, at, clip(rows), {})[0];

describe('pasteOffers', () => {
  it('lays texts on consecutive cells; a blank stays blank, full-width digits become figures', () => {
    const rows = [['１２', '', '1,234'], ['4', '5', '6']];
    const offer = placed(rows)!;
    expect(offer.changes).toEqual([
      { cell: 'requests.received.legalService', value: 12 },
      { cell: 'requests.received.otherOrganization', value: undefined },
      { cell: 'requests.received.total', value: 1234 },
      { cell: 'requests.carriedIn.legalService', value: 4 },
      { cell: 'requests.carriedIn.otherOrganization', value: 5 },
      { cell: 'requests.carriedIn.total', value: 6 },
    ]);
    expect(offer.changed).toBe(5);
    expect(isPlain(offer, rows, [])).toBe(true);
  });

  it('counts what lies over the edge instead of wrapping it, and asks', () => {
    const rows = [['1', '2'], ['3', '']];
    const offer = placed(rows, 'requests.carriedOut.total')!;
    expect(offer).toMatchObject({ changes: [{ cell: 'requests.carriedOut.total', value: 1 }], outside: 2 });
    expect(isPlain(offer, rows, [])).toBe(false);
  });

  it('leaves labels at the top and on the left out, however many columns they take', () => {
    const rows = [
      ['', '', '自然人', '商业企业'],
      ['（三）不予公开', '1.属于国家秘密', '3', '0'],
      ['', '2.其他法律行政法规禁止公开', '1', '2'],
    ];
    const offer = placed(rows, 'requests.refused.stateSecret.naturalPerson')!;
    expect(offer.labels).toEqual({ rows: 1, columns: 2 });
    expect(offer.changes.map(({ value }) => value)).toEqual([3, 0, 1, 2]);
    expect(offer.words).toEqual([]);
  });

  it('never pastes words between figures, and says which', () => {
    const offer = placed([['1', '无法确定'], ['2', '3']])!;
    expect(offer.words).toEqual(['无法确定']);
    expect(offer.changes).toHaveLength(3);
  });

  it('keeps a figure with its unit as it is written', () => {
    expect(placed([['251000元', '1']])!.changes[0]!.value).toBe('251000元');
  });

  it('has no offer where there is no figure', () => {
    expect(pasteOffers(lattice, 'requests.received.total', clip([['自然人', '商业企业']]), {})).toEqual([]);
  });

  it('asks where the selection has another shape', () => {
    const rows = [['1', '2']];
    const offer = placed(rows)!;
    expect(isPlain(offer, rows, [['a', 'b']])).toBe(true);
    expect(isPlain(offer, rows, [['a', 'b'], ['c', 'd']])).toBe(false);
  });

  it('offers what the labels say first', () => {
    const named = new Map([['requests.granted.naturalPerson', 4], ['requests.granted.business', 5]]);
    const [first, second] = pasteOffers(lattice, 'requests.received.naturalPerson', clip([['4', '5']], named), {});
    expect(first).toMatchObject({ by: 'names', changed: 2 });
    expect(second).toMatchObject({ by: 'place' });
  });
});
