import { expect, test } from 'vitest';
import { capturedFrom, capturedWords, levelOf } from '../../../entrypoints/popup/captured';
import type { ReportFigures } from '../../../lib/report/types';

const figures: ReportFigures = {
  edition: '2021',
  year: 2025,
  unit: '青川市水利局',
  values: { 'requests.received.total': 3, 'requests.carriedIn.total': '三件左右', 'proactive.fees.amount': '251000元', 'disputes.review.upheld': '/' },
  narratives: { overview: '正文' },
};

test('figures, marks for nothing and figures with a unit are sure; other words are not', () => {
  const captured = capturedFrom({ ok: true, figures, refusals: [] });
  expect(captured.unsure).toEqual(['requests.carriedIn.total']);
  expect(capturedWords(captured, { unit: '青川市水利局', year: 2025 })).toBe(
    '已把本页内容存为“青川市水利局 2025 年”草稿：数字 4 格，空白 196 格，文字 1 段。1 处读不准，记为存疑：三 二、上年结转·总计。',
  );
});

test('a cell of which the page has two is unsure and has no value; a text of which it has two is named', () => {
  const refusals = [
    { field: 'requests.granted.business', place: '', code: 'duplicate', reason: '' },
    { field: 'problems', place: '', code: 'duplicate', reason: '' },
    { place: '其他', code: 'unknown-label', reason: '' },
  ] as const;
  const captured = capturedFrom({ ok: true, figures: { ...figures, unit: undefined, values: {} }, refusals: [...refusals] });
  expect(captured).toMatchObject({ unsure: ['requests.granted.business'], unread: ['五、存在的主要问题及改进情况'] });
  expect(levelOf(captured)).toBe('unsure');
  const words = capturedWords(captured, { unit: '青川市水利局', year: 2025, twinOf: 'a' });
  expect(words).toContain('空白 199 格');
  expect(words).toContain('单位网页上没有写，请核对。');
  expect(words).toContain('2 处读不准');
  expect(words).toContain('没有覆盖');
});
