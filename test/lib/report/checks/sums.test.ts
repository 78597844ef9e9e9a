import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../lib/report/checks/check';
import { cellsOf, editionOf } from '../../../../lib/report/editions/catalogue';
import type { Values } from '../../../../lib/report/types';
import { validReports } from '../../../support/reports';

const edition = editionOf('2021');
const zeros: Values = Object.fromEntries(cellsOf(edition).map(({ id }) => [id, 0]));
const errorsOf = (values: Values, context = {}) =>
  check(edition, values, { scope: 'document', ...context }).filter(({ level }) => level === 'error');

describe('sums of tables 三 and 四', () => {
  it('says nothing about a report of zeros', () => {
    expect(check(edition, zeros, { scope: 'document', confirming: true })).toEqual([]);
  });

  it('names both sides and the difference', () => {
    const found = errorsOf({ ...zeros, 'requests.received.naturalPerson': 126, 'requests.carriedIn.naturalPerson': 9 });
    expect(found.map(({ check: id, cells, message, deduced }) => ({ id, cells, message, deduced }))).toEqual([
      {
        id: 'T3-ROW',
        cells: ['requests.received.total'],
        message: '表三“一、本年新收”：自然人与法人各列合计126，总计填0，相差126。',
        deduced: 126,
      },
      {
        id: 'T3-ROW',
        cells: ['requests.carriedIn.total'],
        message: '表三“二、上年结转”：自然人与法人各列合计9，总计填0，相差9。',
        deduced: 9,
      },
      {
        id: 'T3-BAL',
        cells: ['received', 'carriedIn', 'concluded', 'carriedOut'].map((row) => `requests.${row}.naturalPerson`),
        message: '表三“自然人”：新收126＋上年结转9＝135，办理结果总计0＋结转下年0＝0，两边相差135。',
      },
    ]);
  });

  it('takes no blank for 0: open while the blanks could balance it, broken once they cannot', () => {
    const { 'requests.granted.business': _, ...blank } = zeros;
    expect(errorsOf({ ...blank, 'requests.granted.total': 2 }).map(({ check: id }) => id)).toEqual(['T3-SUM']);
    const over = errorsOf({ ...blank, 'requests.granted.naturalPerson': 5, 'requests.granted.total': 2 });
    expect(over.find(({ check: id }) => id === 'T3-ROW')?.message).toBe(
      '表三“（一）予以公开”：自然人与法人各列已填的合计5，已超过总计2，相差3。',
    );
  });

  it('leaves alone what a page does not hold, and cells that hold words', () => {
    const held = new Set(Object.keys(zeros).filter((id) => id !== 'disputes.review.pending'));
    const wrong = { ...zeros, 'disputes.review.total': 3 };
    expect(errorsOf(wrong)).toHaveLength(1);
    expect(errorsOf(wrong, { scope: 'page', held })).toEqual([]);
    expect(errorsOf({ ...wrong, 'disputes.review.pending': '3件' }).map(({ check: id }) => id)).toEqual(['C-TEXT']);
    expect(errorsOf({ ...wrong, 'disputes.review.pending': '/' })).toEqual([]);
  });

  it('breaks no equation of a right report, whatever cells are still blank', () => {
    const ids = Object.keys(zeros);
    fc.assert(
      fc.property(validReports(edition), fc.subarray(ids), (values, blank) => {
        const left = Object.fromEntries(Object.entries(values).filter(([id]) => !blank.includes(id)));
        expect(errorsOf(left)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('deduces the value of the only blank of its equations, unless it is 0', () => {
    const summed = cellsOf(edition).filter(({ table }) => table !== 'proactive');
    fc.assert(
      fc.property(validReports(edition), fc.constantFrom(...summed), (values, { id }) => {
        const { [id]: right, ...left } = values;
        const [found] = check(edition, left, { scope: 'document' }).filter((finding) => finding.check === 'C-BLANK');
        expect(found).toMatchObject({ cells: [id] });
        expect(found?.deduced).toBe(right === 0 ? undefined : right);
      }),
      { numRuns: 60 },
    );
  });
});
