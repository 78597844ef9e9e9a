/**
 * Lines that both editions share. Labels are verbatim from 国办公开办函〔2021〕30号 and 〔2019〕60号 (domain: 政府信息公开工作年度报告格式).
 */
import type { Block, Line, Section } from './types';

const organisation = '法人或其他组织';

export const applicants: readonly Line[] = [
  { id: 'naturalPerson', label: '自然人', groups: [], variants: ['公民', '个人'] },
  { id: 'business', label: '商业企业', groups: [organisation], variants: ['企业'] },
  { id: 'research', label: '科研机构', groups: [organisation], variants: ['科研单位', '科研院所', '科研'] },
  { id: 'publicWelfare', label: '社会公益组织', groups: [organisation], variants: ['公益组织', '社会组织', '社会公益'] },
  { id: 'legalService', label: '法律服务机构', groups: [organisation], variants: ['法律机构', '法律服务', '律师事务所'] },
  { id: 'otherOrganization', label: '其他', groups: [organisation], variants: ['其他组织', '其它', '其他机构'] },
  { id: 'total', label: '总计', groups: [], variants: ['合计', '小计', '总数'] },
];

const results = '三、本年度办理结果';
const refused = [results, '（三）不予公开'];
const unavailable = [results, '（四）无法提供'];
const notProcessed = [results, '（五）不予处理'];

export const requestRowsBefore: readonly Line[] = [
  {
    id: 'received',
    label: '一、本年新收政府信息公开申请数量',
    groups: [],
    variants: ['本年新收', '新收申请', '本年收到政府信息公开申请数量', '本年新收申请数量', '新收政府信息公开申请'],
  },
  {
    id: 'carriedIn',
    label: '二、上年结转政府信息公开申请数量',
    groups: [],
    variants: ['上年结转', '上年度结转', '上年结转申请数量', '上年度结转政府信息公开申请数量'],
  },
  { id: 'granted', label: '（一）予以公开', groups: [results], variants: ['同意公开'] },
  {
    id: 'partlyGranted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    groups: [results],
    variants: ['部分公开', '区分处理', '部分公开（区分处理）'],
  },
  { id: 'refused.stateSecret', label: '1.属于国家秘密', groups: refused, variants: ['国家秘密', '涉及国家秘密'] },
  {
    id: 'refused.otherLaws',
    label: '2.其他法律行政法规禁止公开',
    groups: refused,
    variants: ['法律行政法规禁止公开', '法律、行政法规禁止公开', '其他法律、行政法规禁止公开'],
  },
  {
    id: 'refused.securityAndStability',
    label: '3.危及“三安全一稳定”',
    groups: refused,
    variants: ['三安全一稳定', '危及三安全一稳定'],
  },
  {
    id: 'refused.thirdParty',
    label: '4.保护第三方合法权益',
    groups: refused,
    variants: ['第三方合法权益', '保护第三方', '第三方权益'],
  },
  {
    id: 'refused.internalAffairs',
    label: '5.属于三类内部事务信息',
    groups: refused,
    variants: ['内部事务信息', '三类内部事务', '内部事务'],
  },
  {
    id: 'refused.deliberative',
    label: '6.属于四类过程性信息',
    groups: refused,
    variants: ['过程性信息', '四类过程性信息'],
  },
  {
    id: 'refused.enforcementFile',
    label: '7.属于行政执法案卷',
    groups: refused,
    variants: ['行政执法案卷', '执法案卷'],
  },
  {
    id: 'refused.administrativeQuery',
    label: '8.属于行政查询事项',
    groups: refused,
    variants: ['行政查询事项', '行政查询', '查询事项'],
  },
  {
    id: 'unavailable.notHeld',
    label: '1.本机关不掌握相关政府信息',
    groups: unavailable,
    variants: ['本机关不掌握', '不掌握相关政府信息', '不掌握', '信息不存在'],
  },
  {
    id: 'unavailable.mustBeCreated',
    label: '2.没有现成信息需要另行制作',
    groups: unavailable,
    variants: ['没有现成信息', '需要另行制作', '需另行制作'],
  },
  {
    id: 'unavailable.stillUnclear',
    label: '3.补正后申请内容仍不明确',
    groups: unavailable,
    variants: ['补正后仍不明确', '申请内容仍不明确', '内容仍不明确'],
  },
  {
    id: 'notProcessed.petition',
    label: '1.信访举报投诉类申请',
    groups: notProcessed,
    variants: ['信访举报投诉', '信访、举报、投诉类申请', '信访类申请'],
  },
  { id: 'notProcessed.repeated', label: '2.重复申请', groups: notProcessed, variants: ['重复'] },
  {
    id: 'notProcessed.publication',
    label: '3.要求提供公开出版物',
    groups: notProcessed,
    variants: ['公开出版物', '提供公开出版物'],
  },
  {
    id: 'notProcessed.excessive',
    label: '4.无正当理由大量反复申请',
    groups: notProcessed,
    variants: ['大量反复申请', '无正当理由反复申请'],
  },
  {
    id: 'notProcessed.reconfirmation',
    label: '5.要求行政机关确认或重新出具已获取信息',
    groups: notProcessed,
    variants: ['确认或重新出具已获取信息', '重新出具已获取信息', '要求确认或重新出具'],
  },
];

export const requestRowsAfter: readonly Line[] = [
  {
    id: 'concluded',
    label: '（七）总计',
    groups: [results],
    variants: ['（七）合计', '办理结果总计', '办结总计', '总计', '合计', '办理结果合计'],
  },
  {
    id: 'carriedOut',
    label: '四、结转下年度继续办理',
    groups: [],
    variants: ['结转下年度', '结转下年', '结转下年继续办理', '结转下一年度继续办理', '结转下年度办理'],
  },
];

export const resultsGroup = results;
export const otherwiseClosedGroup = '（六）其他处理';

export function requestsBlock(rows: readonly Line[]): Block {
  return {
    table: 'requests',
    corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    across: '申请人情况',
    rows,
    columns: applicants,
    layout: 'matrix',
  };
}

export const disputesBlock: Block = {
  table: 'disputes',
  rows: [
    { id: 'review', label: '行政复议', groups: [], variants: ['复议'] },
    {
      id: 'litigationDirect',
      label: '未经复议直接起诉',
      groups: ['行政诉讼'],
      variants: ['直接起诉', '未经复议'],
    },
    {
      id: 'litigationAfterReview',
      label: '复议后起诉',
      groups: ['行政诉讼'],
      variants: ['复议后诉讼', '经复议后起诉'],
    },
  ],
  columns: [
    { id: 'upheld', label: '结果维持', groups: [], variants: ['维持', '维持原行政行为'] },
    { id: 'corrected', label: '结果纠正', groups: [], variants: ['纠正', '结果被纠正'] },
    { id: 'other', label: '其他结果', groups: [], variants: ['其他', '其它结果'] },
    { id: 'pending', label: '尚未审结', groups: [], variants: ['未审结', '尚未办结'] },
    { id: 'total', label: '总计', groups: [], variants: ['合计', '小计', '总数'] },
  ],
  layout: 'flat',
};

export const sections: readonly Section[] = [
  { number: 1, heading: '一、总体情况', variants: ['总体情况', '概述'], content: 'overview' },
  {
    number: 2,
    heading: '二、主动公开政府信息情况',
    variants: ['主动公开政府信息情况', '主动公开情况'],
    content: 'proactive',
  },
  {
    number: 3,
    heading: '三、收到和处理政府信息公开申请情况',
    variants: ['收到和处理政府信息公开申请情况', '依申请公开情况', '收到和处理申请情况'],
    content: 'requests',
  },
  {
    number: 4,
    heading: '四、政府信息公开行政复议、行政诉讼情况',
    variants: ['政府信息公开行政复议、行政诉讼情况', '行政复议与行政诉讼情况', '行政复议、行政诉讼情况', '行政复议和行政诉讼情况'],
    content: 'disputes',
  },
  {
    number: 5,
    heading: '五、存在的主要问题及改进情况',
    variants: [
      '存在的主要问题及改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '存在问题及改进情况',
      '存在的主要问题和改进措施',
      '主要问题及改进情况',
    ],
    content: 'problems',
  },
  {
    number: 6,
    heading: '六、其他需要报告的事项',
    variants: ['其他需要报告的事项', '其他需报告的事项', '其他事项', '需要报告的其他事项'],
    content: 'otherMatters',
  },
];
