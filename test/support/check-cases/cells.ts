import type { CheckCase } from './case';

export const cellsCases: readonly CheckCase[] = [
  {
    check: 'C-NEG',
    level: 'error',
    values: { 'requests.carriedOut.research': -1 },
    cells: ['requests.carriedOut.research'],
    message: '“三 四、结转下年度继续办理·科研机构”填-1，件数不能为负数。',
  },
  {
    check: 'C-INT',
    level: 'error',
    values: { 'disputes.review.other': 2.5 },
    cells: ['disputes.review.other'],
    message: '“四 行政复议·其他结果”填2.5，应填整数。',
  },
  {
    check: 'C-TEXT',
    level: 'error',
    values: { 'requests.received.naturalPerson': '3件' },
    cells: ['requests.received.naturalPerson'],
    message: '“三 一、本年新收·自然人”填的是“3件”，只填数字，不带单位。',
  },
  {
    check: 'C-SLASH',
    level: 'warning',
    values: { 'requests.granted.research': '/' },
    cells: ['requests.granted.research'],
    message: '“三（一）予以公开·科研机构”填的是“/”，应填数字，没有的填0。',
  },
  {
    check: 'C-BLANK',
    level: 'warning',
    values: { 'disputes.review.other': '', 'disputes.review.pending': '　' },
    cells: ['disputes.review.other', 'disputes.review.pending'],
    message: '表四有2个空格。没有发生的请填0，不要留空。',
  },
  {
    check: 'C-BLANK',
    level: 'error',
    values: { 'disputes.review.upheld': 4, 'disputes.review.other': 1, 'disputes.review.total': '' },
    context: { confirming: true },
    cells: ['disputes.review.total'],
    message: '“四 行政复议·总计”是空格，已填各项合计5，应填5。',
  },
  {
    check: 'C-BIG',
    level: 'hint',
    values: { 'requests.received.total': 120 },
    last: { 'requests.received.total': 12 },
    cells: ['requests.received.total'],
    message: '“三 一、本年新收·总计”填120，上年12，数字异常大，请核对位数。',
  },
  {
    check: 'C-BIG',
    level: 'hint',
    values: { 'requests.received.total': 12345678 },
    cells: ['requests.received.total'],
    message: '“三 一、本年新收·总计”填12345678，数字异常大，请核对位数。',
  },
  {
    check: 'C-ROUND',
    level: 'hint',
    values: { 'requests.received.total': '１２', 'requests.granted.total': '1,234' },
    cells: ['requests.received.total', 'requests.granted.total'],
    message: '表三有2格含全角数字、空格或分隔符，可一键规范。',
  },
];
