import { form, judgement, type CatalogueEntry } from './entry';

export const disputesEntries: readonly CatalogueEntry[] = [
  {
    id: 'T4-SUM',
    level: 'error',
    title: '表四各组合计',
    basis: '每一组：结果维持＋结果纠正＋其他结果＋尚未审结＝总计',
    source: form,
    messages: ['表四“{组}”：四项合计{和}，总计填{值}，相差{差}。', '表四“{组}”：四项已填的合计{和}，已超过总计{值}，相差{差}。'],
    waiverReasons: ['平台合计格自动带出，无法修改'],
  },
  {
    id: 'T4-AFTER',
    level: 'hint',
    title: '复议后起诉多于已审结的复议',
    basis: '复议后起诉总计 ≤ 本年与上年已审结的行政复议；没有上年年报不判断',
    source: judgement,
    messages: ['复议后起诉{n}件多于近两年已审结的复议{m}件，请核对是否应计入“未经复议直接起诉”。'],
    waiverReasons: ['复议在更早年度审结'],
  },
  {
    id: 'T4-T3',
    level: 'hint',
    title: '没有申请却有争议',
    basis: '近两年新收、结转都是0时，行政复议与直接起诉应为0；没有上年年报不判断',
    source: judgement,
    messages: ['近两年没有申请，却有复议或诉讼{n}件，请确认属于政府信息公开案件。'],
    waiverReasons: ['针对更早年度的答复提起', '针对不予受理提起'],
  },
];
