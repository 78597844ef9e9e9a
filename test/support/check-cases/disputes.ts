import type { CheckCase } from './case';

export const disputesCases: readonly CheckCase[] = [
  {
    check: 'T4-SUM',
    level: 'error',
    values: {
      'disputes.litigationAfterReview.upheld': 3,
      'disputes.litigationAfterReview.corrected': 1,
      'disputes.litigationAfterReview.pending': 1,
      'disputes.litigationAfterReview.total': 6,
    },
    cells: ['disputes.litigationAfterReview.total'],
    message: '表四“行政诉讼（复议后起诉）”：四项合计5，总计填6，相差1。',
  },
  {
    check: 'T4-AFTER',
    level: 'hint',
    values: { 'disputes.litigationAfterReview.total': 2, 'disputes.review.upheld': 1 },
    last: { 'disputes.review.pending': 4 },
    cells: ['disputes.litigationAfterReview.total'],
    message: '复议后起诉2件多于近两年已审结的复议1件，请核对是否应计入“未经复议直接起诉”。',
  },
  {
    check: 'T4-T3',
    level: 'hint',
    values: { 'disputes.litigationDirect.upheld': 1, 'disputes.litigationDirect.total': 1 },
    last: {},
    cells: ['disputes.litigationDirect.total'],
    message: '近两年没有申请，却有复议或诉讼1件，请确认属于政府信息公开案件。',
  },
];
