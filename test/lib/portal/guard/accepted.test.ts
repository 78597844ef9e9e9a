import { expect, test } from 'vitest';
import { acceptedErrors } from '../../../../lib/portal/guard/accepted';
import type { Finding } from '../../../../lib/report/types';

const error: Finding = { check: 'T3-SUM', level: 'error', cells: ['requests.concluded.naturalPerson'], message: '相差54', suspects: [] };
const values = { 'requests.concluded.naturalPerson': 182 };

test('a reason stands for the error it was given for, and only while the figures stay', () => {
  const accepted = acceptedErrors();
  accepted.accept([error], values, '平台自动带出，已报技术支持', '2026-01-20T01:00:00.000Z');
  expect(accepted.has(error, values)).toBe(true);
  expect(accepted.has(error, { 'requests.concluded.naturalPerson': 183 })).toBe(false);
  expect(accepted.has(error, {})).toBe(false);
  expect(accepted.has({ ...error, check: 'T3-BAL' }, values)).toBe(false);
  expect(accepted.waivers([error], values)).toEqual([
    { check: 'T3-SUM', cells: error.cells, reason: '平台自动带出，已报技术支持', at: '2026-01-20T01:00:00.000Z', values, message: '相差54' },
  ]);
  expect(accepted.waivers([error], {})).toEqual([]);
});
