import { expect, it } from 'vitest';
import { whenText } from '../../components/when';

const now = new Date(2026, 0, 20, 9, 41);

it.each([
  [new Date(2026, 0, 20, 0, 5), '今天 00:05'],
  [new Date(2026, 0, 19, 23, 59), '昨天 23:59'],
  [new Date(2026, 0, 18, 9, 41), '2026年1月18日'],
  [new Date(2025, 0, 20, 9, 41), '2025年1月20日'],
])('%s is %s', (at, text) => {
  expect(whenText(at.toISOString(), now)).toBe(text);
});

it('does not invent a time', () => {
  expect(whenText('昨日', now)).toBe('时间不详');
});
