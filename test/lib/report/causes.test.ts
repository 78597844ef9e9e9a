import { expect, test } from 'vitest';
import { causesOf } from '../../../lib/report/causes';
import { edition2021 } from '../../../lib/report/editions/2021';
import type { Finding, Suspect } from '../../../lib/report/types';

const total = 'requests.concluded.naturalPerson';
const other = 'requests.granted.naturalPerson';

function finding(check: string, suspects: Suspect[], extra: Partial<Finding> = {}): Finding {
  return { check, level: 'error', cells: [total, other], message: `${check} 不符`, suspects, ...extra };
}

function suspect(cell: string, explains = 3): Suspect {
  return { cell, expected: 128, reason: '与 3 条关系相符，疑为数字颠倒', explains };
}

test('findings that point at one cell are one cause, and the claim names place, figure and right figure', () => {
  const causes = causesOf(edition2021, { [total]: 182 }, [
    finding('T3-SUM', [suspect(total), suspect(other, 1)]),
    finding('T3-BAL', [suspect(total), suspect(other, 1)]),
    finding('C-BLANK', [], { cells: [other] }),
  ]);
  expect(causes).toHaveLength(2);
  expect(causes[0]).toMatchObject({
    cells: [total],
    claim: '三（七）总计·自然人 填 182，应为 128',
    basis: '与 3 条关系相符，疑为数字颠倒。',
    expected: 128,
  });
  expect(causes[0]?.findings.map(({ check }) => check)).toEqual(['T3-SUM', 'T3-BAL']);
  expect(causes[1]).toMatchObject({ cells: [other], claim: 'C-BLANK 不符', basis: '' });
});

test('a tie names the candidates and claims nothing', () => {
  const [cause] = causesOf(edition2021, {}, [finding('T3-ROW', [suspect(total), suspect(other)])]);
  expect(cause).toMatchObject({ claim: '可能是以下 2 格之一', cells: [total, other] });
  expect(cause?.expected).toBeUndefined();
  expect(cause?.basis).toBe('三（七）总计·自然人（应为 128），三（一）予以公开·自然人（应为 128）。');
});

test('a blank suspect is said to be blank, not zero', () => {
  const [cause] = causesOf(edition2021, {}, [finding('T3-SUM', [suspect(total)])]);
  expect(cause?.claim).toBe('三（七）总计·自然人 是空白，应为 128');
});

test('a finding about a narrative belongs to the narrative', () => {
  const [cause] = causesOf(edition2021, {}, [finding('N-APP', [], { cells: [], narrative: 'overview', level: 'warning' })]);
  expect(cause?.cells).toEqual(['overview']);
});

test('two cells that are wrong together are no candidates for one mistake', () => {
  const [cause] = causesOf(edition2021, { [total]: 0 }, [
    finding('T3-SUM', [{ ...suspect(total), together: [other] }, { ...suspect(other), together: [total] }]),
  ]);
  expect(cause).toMatchObject({ cells: [total], expected: 128 });
});
