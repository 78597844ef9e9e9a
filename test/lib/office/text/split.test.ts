import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFigures } from '../../../../lib/office/text/split';

const row = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 400 }) }), { minLength: 6, maxLength: 6 })
  .map((counts) => [...counts, counts.reduce((sum, count) => sum + count, 0)].map(String));

describe('cutting run-together figures', () => {
  test('the written row is always among the ways', () => {
    fc.assert(
      fc.property(row, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (parts, gaps) => {
        const fragments = parts.reduce<string[]>((all, part, index) => {
          if (index > 0 && gaps[index - 1]) return [...all, part];
          return [...all.slice(0, -1), (all.at(-1) ?? '') + part];
        }, []);
        const { ways, complete } = splitFigures(fragments, [7], true);
        expect(!complete || ways.some((way) => way.join(' ') === parts.join(' '))).toBe(true);
      }),
    );
  });

  test.each([
    [['710000071'], [7], true, [['71', '0', '0', '0', '0', '0', '71']]],
    [['0000000'], [7], true, [['0', '0', '0', '0', '0', '0', '0']]],
    [['230', '000023'], [7], true, [['23', '0', '0', '0', '0', '0', '23']]],
    [['23', '0', '00', '0', '023'], [7], true, [['23', '0', '0', '0', '0', '0', '23']]],
    [['100000000000000'], [5, 5, 5], true, [[...'100000000000000']]],
    [['0', '+11'], [3], false, [['0', '+1', '1']]],
    [['71000'], [7], true, []],
    [['7100000x1'], [7], true, []],
  ])('%j into %j', (fragments, sizes, sums, ways) => {
    expect(splitFigures(fragments, sizes, sums)).toEqual({ ways, complete: true });
  });

  test('without sums every way is listed, none is chosen', () => {
    expect(splitFigures(['6233440'], [3], false).ways.length).toBeGreaterThan(1);
  });

  test('gives up on figures too long to list', () => {
    expect(splitFigures(['1'.repeat(60)], [5, 5, 5], true)).toMatchObject({ complete: false });
  });
});
