import { expect, test } from 'vitest';
import { chooseMarks, countCauses } from '../../../../lib/portal/mark/choose';
import { lightnessOf } from '../../../../lib/portal/mark/theme';
import type { Cause } from '../../../../lib/report/causes';
import type { Finding, Level } from '../../../../lib/report/types';

const everything = (): boolean => true;

function cause(level: Level, cells: string[], extra: Partial<Cause> = {}, finding: Partial<Finding> = {}): Cause {
  const plain: Finding = { check: 'T3-ROW', level, cells, message: '不符', suspects: [], ...finding };
  return { level, cells, claim: '不符', basis: '', findings: [plain], ...extra };
}

const suspects = ['a', 'b'].map((cell) => ({ cell, expected: 1, reason: '', explains: 1 }));

test('a certain cause marks its one cell', () => {
  expect(chooseMarks([cause('error', ['a', 'b'], { expected: 1 }, { suspects })], everything).map(({ field }) => field)).toEqual(['a']);
});

test('a tie marks its candidates; a long one marks the total it is about', () => {
  expect(chooseMarks([cause('error', ['a', 'b'], {}, { suspects })], everything).map(({ field }) => field)).toEqual(['a', 'b']);
  const long = cause('error', ['a', 'b', 'c', 'd'], {}, { suspects, cells: ['total'] });
  expect(chooseMarks([long], everything).map(({ field }) => field)).toEqual(['total']);
});

test('a cell that cannot be seen gives its mark to one that can', () => {
  const seen = (field: string): boolean => field === 'c';
  expect(chooseMarks([cause('error', ['a'], { expected: 1 }, { cells: ['a', 'b', 'c'], suspects })], seen).map(({ field }) => field)).toEqual(['c']);
  expect(chooseMarks([cause('error', ['a'])], () => false)).toEqual([]);
});

test('several causes on one cell are one mark, the worst first', () => {
  const [mark] = chooseMarks([cause('hint', ['a']), cause('error', ['a'])], everything);
  expect(mark?.level).toBe('error');
  expect(mark?.causes.map(({ level }) => level)).toEqual(['error', 'hint']);
});

test('causes are counted by level', () => {
  expect(countCauses([cause('hint', ['a']), cause('error', ['a'])])).toEqual({ error: 1, warning: 0, hint: 1 });
});

test('the lightness of a background', () => {
  expect(lightnessOf('rgb(255, 255, 255)')).toBeCloseTo(1);
  expect(lightnessOf('rgb(10, 10, 10)')).toBeLessThan(0.1);
  expect(lightnessOf('rgba(0, 0, 0, 0)')).toBeUndefined();
  expect(lightnessOf('transparent')).toBeUndefined();
});
