import { requests, type CheckCase } from './case';

/** A report on which a check must say nothing although it comes close: figures that just hold, or nothing to judge by. */
export type SilentCase = Omit<CheckCase, 'level' | 'cells' | 'message'> & { why: string };

const busy = { naturalPerson: 3, business: 2, total: 5 };
const last60 = { lastEdition: '2019' } as const;

export const silentCases: readonly SilentCase[] = [
  { check: 'T3-ROW', why: 'a row that adds up', values: requests('received', busy) },
  { check: 'T3-ROW', why: 'words in a part: nothing is judged', values: { ...requests('received', { business: 2, total: 9 }), 'requests.received.naturalPerson': '约3' } },
  { check: 'T3-SUM', why: 'results that add up', values: { ...requests('granted', { naturalPerson: 2 }), ...requests('partlyGranted', { naturalPerson: 1 }), ...requests('concluded', { naturalPerson: 3 }) } },
  { check: 'T3-BAL', why: 'both sides alike', values: { ...requests('received', { total: 4 }), ...requests('carriedIn', { total: 1 }), ...requests('concluded', { total: 3 }), ...requests('carriedOut', { total: 2 }) } },
  { check: 'T4-SUM', why: 'a group that adds up', values: { 'disputes.review.upheld': 3, 'disputes.review.pending': 1, 'disputes.review.total': 4 } },
  { check: 'T3-FWD', why: 'all that came is carried out', values: { ...requests('received', { business: 2 }), ...requests('carriedIn', { business: 1 }), ...requests('carriedOut', { business: 3 }) } },
  { check: 'T3-PART', why: 'a refusal beside it', values: { 'requests.partlyGranted.total': 1, 'requests.refused.thirdParty.total': 1 } },
  { check: 'T3-MISC', why: 'nine of ten', values: { 'requests.otherwiseClosed.other.total': 9, 'requests.concluded.total': 10 } },
  { check: 'T3-MISC', why: 'ten of a hundred', values: { 'requests.otherwiseClosed.other.total': 10, 'requests.concluded.total': 100 } },
  { check: 'T3-SECRET', why: 'a city’s bureau', values: { 'requests.refused.stateSecret.total': 1 }, context: { unit: '青川市水利局' } },
  { check: 'T4-AFTER', why: 'as many reviews closed', values: { 'disputes.litigationAfterReview.total': 2, 'disputes.review.upheld': 1, 'disputes.review.total': 1 }, last: { 'disputes.review.upheld': 1, 'disputes.review.total': 1 } },
  { check: 'T4-T3', why: 'applications last year', values: { 'disputes.review.total': 1 }, last: { 'requests.received.total': 2 } },
  { check: 'T2-NEG', why: 'an amount of 0', values: { 'proactive.fees.amount': 0 } },
  { check: 'T2-NEG', why: '本年增/减 is signed', edition: '2019', values: { 'proactive.licences.change': -3 } },
  { check: 'T2-INT', why: 'an amount has decimals', values: { 'proactive.fees.amount': 0.038 } },
  { check: 'T2-RULE', why: 'a province makes rules', values: { 'proactive.rules.issued': 1, 'proactive.rules.inForce': 1 }, context: { unit: '东海省人民政府' } },
  { check: 'T2-RULE', why: 'a town without rules', values: {}, context: { unit: '青川县东山镇人民政府' } },
  { check: 'T2-INF', why: 'as many in force as issued', values: { 'proactive.normativeDocuments.issued': 5, 'proactive.normativeDocuments.inForce': 5 } },
  { check: 'T2-UNIT', why: 'twice last year', values: { 'proactive.fees.amount': 20.123456 }, last: { 'proactive.fees.amount': 10 } },
  { check: 'T2-FEE6', why: 'the fee is part of the amount', values: { 'proactive.fees.amount': 0.038 }, context: { narratives: { otherMatters: '收取信息处理费三百八十元。' } } },
  { check: 'T2-ZERO', why: '49 last year', values: {}, last: { 'proactive.penalties.decisions': 49 } },
  { check: 'T2v19-PUB', why: 'as many in all as new', edition: '2019', values: { 'proactive.rules.disclosed': 3, 'proactive.rules.totalDisclosed': 3 } },
  { check: 'T2v19-UNIT', why: 'the unit is written', edition: '2019', values: { 'proactive.procurement.amount': '25.1万元' } },
  { check: 'Y-CARRY', why: 'carried over from the form of 2019', values: requests('carriedIn', busy), last: requests('carriedOut', busy), ...last60, context: { year: 2021 } },
  { check: 'Y-CARRY', why: 'two years before', values: requests('carriedIn', busy), context: { year: 2024, previous: { year: 2022, edition: '2021', values: { 'requests.carriedOut.total': 0 } } } },
  { check: 'Y-REP', why: 'all of them repealed', values: { 'proactive.rules.repealed': 5, 'proactive.rules.issued': 2 }, last: { 'proactive.rules.inForce': 3 } },
  { check: 'Y-INF', why: 'as reckoned', values: { 'proactive.rules.issued': 2, 'proactive.rules.repealed': 1, 'proactive.rules.inForce': 4 }, last: { 'proactive.rules.inForce': 3 } },
  { check: 'Y-INF', why: 'the form of 2019 counts something else', values: { 'proactive.rules.inForce': 9 }, last: { 'proactive.rules.totalDisclosed': 3 }, ...last60, context: { year: 2021 } },
  { check: 'Y-V19', why: 'as reckoned, with a minus', edition: '2019', values: { 'proactive.licences.previousItems': 8 }, last: { 'proactive.licences.previousItems': 10, 'proactive.licences.change': -2 } },
  { check: 'Y-SAME-NUM', why: 'one figure differs', values: { ...requests('received', busy), ...requests('granted', { ...busy, total: 6 }) }, last: { ...requests('received', busy), ...requests('granted', { ...busy, business: 3 }) } },
  { check: 'Y-PEND', why: 'as many as were pending', values: { 'disputes.review.total': 2 }, last: { 'disputes.review.pending': 2 } },
  { check: 'Y-JUMP', why: '19 more', values: { 'requests.received.total': 29 }, last: { 'requests.received.total': 10 } },
  { check: 'C-NEG', why: 'zeros', values: {} },
  { check: 'C-INT', why: 'a whole number with thousands separators', values: { 'requests.received.total': '1,234' } },
  { check: 'C-TEXT', why: 'full-width digits', values: { 'requests.received.total': '１２' } },
  { check: 'C-TEXT', why: 'a unit where the form of 2019 gives none', edition: '2019', values: { 'proactive.procurement.amount': '251000元' } },
  { check: 'C-BLANK', why: 'the page does not let it be written', values: {}, context: { held: new Set(['requests.received.total']), writable: new Set() } },
  { check: 'C-SLASH', why: 'a minus before a figure', values: { 'requests.received.total': -1 } },
  { check: 'C-BIG', why: 'seven digits', values: { 'requests.received.total': 9_999_999 } },
  { check: 'C-BIG', why: 'nineteen after one', values: { 'requests.received.total': 19 }, last: { 'requests.received.total': 1 } },
  { check: 'C-ROUND', why: 'plain digits as text', values: { 'requests.received.total': '12' } },
];
