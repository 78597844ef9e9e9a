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

test('a reason for one mobile number does not stand for another', () => {
  const found = (words: string): Finding => ({ check: 'P-MOB', level: 'error', cells: [], message: '疑似手机号。', suspects: [], narrative: 'overview', quote: '来电', words });
  const accepted = acceptedErrors();
  accepted.accept([found('1')], {}, '经本人同意公布的值班电话', '2026-01-20T01:00:00.000Z');
  expect(accepted.has(found('1'), {})).toBe(true);
  expect(accepted.has(found('2'), {})).toBe(false);
});
