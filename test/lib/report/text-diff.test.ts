import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../lib/report/text-diff';

const side = (pieces: ReturnType<typeof diffTexts>, without: 'removed' | 'added') =>
  pieces.filter(({ kind }) => kind !== without).map(({ text }) => text).join('');

describe('diffTexts', () => {
  it('names the words that differ and never cuts a figure', () => {
    const pieces = diffTexts('全年收到申请120件，办结118件。', '全年收到申请12件，办结118件，结转1件。');
    expect(pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '120' },
      { kind: 'added', text: '12' },
      { kind: 'added', text: '件，结转1' },
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('公', '开', '信息', '1', '2', '，', '。', '\n', ' ', 'a'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffTexts(before, after);
        expect(side(pieces, 'added')).toBe(before);
        expect(side(pieces, 'removed')).toBe(after);
        expect(pieces.every(({ text: words }) => words !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing of equal texts', () => {
    expect(diffTexts('一样', '一样')).toEqual([{ kind: 'same', text: '一样' }]);
    expect(diffTexts('', '')).toEqual([]);
  });

  it('ends on long texts that have nothing in common', () => {
    const many = (word: string) => Array.from({ length: 4000 }, (_, at) => `${word}${at} `).join('');
    const started = performance.now();
    expect(side(diffTexts(many('a'), many('b')), 'removed')).toBe(many('b'));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
