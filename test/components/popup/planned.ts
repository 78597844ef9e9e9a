import { cellsOf, editionOf, placeOf } from '../../../lib/report/editions/catalogue';
import type { PlanReply } from '../../../lib/report/page';
import type { FieldId, PlanAction, PlanItem } from '../../../lib/report/types';

const edition = editionOf('2021');

export function item(field: FieldId, action: PlanAction, from: string, to: string, reason?: string): PlanItem {
  return { field, place: placeOf(edition, field), action, from, to, reason };
}

export const blanks = cellsOf(edition)
  .filter(({ table, computed }) => table === 'disputes' && !computed)
  .map(({ id }) => item(id, 'write', '', '0'));

export const items: PlanItem[] = [
  item('proactive.fees.amount', 'refuse', '', '12.64', '网页单位是“元”，报告单位是“万元”。不自动换算，请手填。'),
  item('requests.received.naturalPerson', 'write', '121', '126'),
  item('requests.carriedIn.naturalPerson', 'keep', '10', '9', '您在网页上改过'),
  item('requests.granted.naturalPerson', 'same', '4', '4'),
  item('requests.received.total', 'compare', '130', '135', '网页自算为 130，报告为 135'),
  item('requests.granted.total', 'compare', '4', '4'),
  item('requests.carriedOut.business', 'compare', '2', '', '报告里这一格是空白，网页上的内容不动。'),
  item('otherMatters', 'absent', '', '无'),
  item('overview', 'write', '', '总体情况'),
  ...blanks,
];

export const planned: Extract<PlanReply, { ok: true }> = {
  ok: true,
  plan: { id: 'plan', items },
  page: { origin: 'http://ndbg.qingchuan.gov.cn', insecure: true, edition: '2021', year: 2025, unit: '青川市水利局' },
  year: 'same',
  unit: 'same',
  refusals: [
    { place: '第 24 行', code: 'ambiguous', reason: '两行都叫“其他”，分不清。' },
    { field: 'proactive.fees.amount', place: '收费金额', code: 'unit', reason: '同上' },
  ],
};
