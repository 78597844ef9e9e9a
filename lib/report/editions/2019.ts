/** 国办公开办函〔2019〕60号 《中华人民共和国政府信息公开工作年度报告格式（试行）》: 198 cells. */
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

const itemColumns: readonly Line[] = [
  { id: 'previousItems', label: '上一年项目数量', groups: [], variants: ['上年项目数量', '上一年项目数'] },
  { id: 'change', label: '本年增/减', groups: [], variants: ['本年增减', '增/减', '增减'], kind: 'signed' },
];
const itemAndDecisionColumns: readonly Line[] = [
  ...itemColumns,
  { id: 'decisions', label: '处理决定数量', groups: [], variants: ['本年处理决定数量', '决定数量'] },
];

const proactive: readonly Block[] = [
  {
    table: 'proactive',
    label: '第二十条第（一）项',
    corner: '信息内容',
    rows: [
      { id: 'rules', label: '规章', groups: [], variants: ['行政规章', '政府规章'] },
      { id: 'normativeDocuments', label: '规范性文件', groups: [], variants: ['行政规范性文件'] },
    ],
    columns: [
      { id: 'made', label: '本年新制作数量', groups: [], variants: ['新制作数量', '本年制作数量'] },
      { id: 'disclosed', label: '本年新公开数量', groups: [], variants: ['新公开数量', '本年公开数量'] },
      { id: 'totalDisclosed', label: '对外公开总数量', groups: [], variants: ['公开总数量', '对外公开总数'] },
    ],
    layout: 'matrix',
  },
  {
    table: 'proactive',
    label: '第二十条第（五）项',
    corner: '信息内容',
    rows: [
      { id: 'licences', label: '行政许可', groups: [], variants: ['许可'] },
      { id: 'otherServices', label: '其他对外管理服务事项', groups: [], variants: ['对外管理服务事项', '其他对外管理服务'] },
    ],
    columns: itemAndDecisionColumns,
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
    columns: itemAndDecisionColumns,
    layout: 'matrix',
  },
  {
    table: 'proactive',
    label: '第二十条第（八）项',
    corner: '信息内容',
    rows: [{ id: 'fees', label: '行政事业性收费', groups: [], variants: ['事业性收费'] }],
    columns: itemColumns,
    layout: 'matrix',
  },
  {
    table: 'proactive',
    label: '第二十条第（九）项',
    corner: '信息内容',
    rows: [{ id: 'procurement', label: '政府集中采购', groups: [], variants: ['集中采购'] }],
    columns: [
      { id: 'projects', label: '采购项目数量', groups: [], variants: ['项目数量', '采购数量'] },
      { id: 'amount', label: '采购总金额', groups: [], variants: ['采购金额', '总金额'], kind: 'amount' },
    ],
    layout: 'matrix',
  },
];

const otherwiseClosed: Line = {
  id: 'otherwiseClosed',
  label: otherwiseClosedGroup,
  groups: [resultsGroup],
  variants: ['其他处理'],
};

export const edition2019: Edition = {
  id: '2019',
  basis: '国办公开办函〔2019〕60号',
  years: [2019, 2020],
  sections,
  blocks: [
    ...proactive,
    requestsBlock([...requestRowsBefore, otherwiseClosed, ...requestRowsAfter]),
    disputesBlock,
  ],
};
