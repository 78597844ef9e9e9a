/** 复议后起诉 follows a review that was closed, this year or last. */
import type { Rule } from '../rule';
import { total } from '../total';

const closed = ['upheld', 'corrected', 'other'].map((column) => `disputes.review.${column}`);

export const disputesAfterReview: Rule = {
  id: 'T4-AFTER',
  level: 'hint',
  run: ({ number, previous }) => {
    const cell = 'disputes.litigationAfterReview.total';
    const count = number(cell);
    const reviews = total([...closed.map(number), ...closed.map(previous)]);
    if (count === undefined || reviews === undefined || count <= reviews) return [];
    const message = `复议后起诉${count}件多于近两年已审结的复议${reviews}件，请核对是否应计入“未经复议直接起诉”。`;
    return [{ cells: [cell], message }];
  },
};
