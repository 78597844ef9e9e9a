/** 国办公开办函〔2021〕30号 《中华人民共和国政府信息公开工作年度报告格式》: 200 cells. */
import {
  disputesBlock,
  otherwiseClosedGroup,
  requestRowsAfter,
  requestRowsBefore,
  requestsBlock,
  resultsGroup,
  sections,
} from './lines';
import type { Block, Edition, Line } from './types';

const decisions: readonly Line[] = [
  { id: 'decisions', label: '本年处理决定数量', groups: [], variants: ['处理决定数量', '决定数量', '数量'] },
];

const proactive: readonly Block[] = [
  {
    table: 'proactive',
    label: '第二十条第（一）项',
    corner: '信息内容',
    rows: [
      { id: 'rules', label: '规章', groups: [], variants: ['行政规章', '政府规章'] },
      {
        id: 'normativeDocuments',
        label: '行政规范性文件',
        groups: [],
        variants: ['规范性文件'],
      },
    ],
    columns: [
      { id: 'issued', label: '本年制发件数', groups: [], variants: ['制发件数', '本年制发', '制发'] },
      { id: 'repealed', label: '本年废止件数', groups: [], variants: ['废止件数', '本年废止', '废止'] },
      { id: 'inForce', label: '现行有效件数', groups: [], variants: ['现行有效', '有效件数', '有效'] },
    ],
    layout: 'matrix',
  },
  {
    table: 'proactive',
    label: '第二十条第（五）项',
    corner: '信息内容',
    rows: [{ id: 'licences', label: '行政许可', groups: [], variants: ['许可'] }],
    columns: decisions,
    layout: 'matrix',
  },
  {
    table: 'proactive',
    label: '第二十条第（六）项',
    corner: '信息内容',
    rows: [
      { id: 'penalties', label: '行政处罚', groups: [], variants: ['处罚'] },
      { id: 'compulsion', label: '行政强制', groups: [], variants: ['强制', '行政强制措施'] },
    ],
    columns: decisions,
    layout: 'matrix',
  },
  {
    table: 'proactive',
    label: '第二十条第（八）项',
    corner: '信息内容',
    rows: [{ id: 'fees', label: '行政事业性收费', groups: [], variants: ['事业性收费'] }],
    columns: [
      {
        id: 'amount',
        label: '本年收费金额（单位：万元）',
        groups: [],
        variants: ['收费金额', '本年收费金额', '金额'],
        kind: 'amount',
        unit: '万元',
      },
    ],
    layout: 'matrix',
  },
];

const otherwiseClosed: readonly Line[] = [
  {
    id: 'otherwiseClosed.notCorrected',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    groups: [resultsGroup, otherwiseClosedGroup],
    variants: ['逾期不补正', '申请人无正当理由逾期不补正', '申请人逾期不补正'],
  },
  {
    id: 'otherwiseClosed.feeUnpaid',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    groups: [resultsGroup, otherwiseClosedGroup],
    variants: ['逾期未缴费', '逾期未按收费通知要求缴纳费用', '申请人逾期未缴纳费用'],
  },
  {
    id: 'otherwiseClosed.other',
    label: '3.其他',
    groups: [resultsGroup, otherwiseClosedGroup],
    variants: ['其他', '其它', '其他情形', '其他结果'],
  },
];

export const edition2021: Edition = {
  id: '2021',
  basis: '国办公开办函〔2021〕30号',
  years: [2021],
  sections,
  blocks: [
    ...proactive,
    requestsBlock([...requestRowsBefore, ...otherwiseClosed, ...requestRowsAfter]),
    disputesBlock,
  ],
};
