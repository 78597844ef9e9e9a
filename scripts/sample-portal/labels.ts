/** The portal's own wording of the official form, written out by hand as its maker would: no file of the extension is read here. */

/** A row of table 三: a plain row, or a group whose items follow. */
export type ResultRow = string | { group: string; items: readonly string[] };

const grantedRows: readonly ResultRow[] = [
  '（一）予以公开',
  '（二）部分公开<span class="note">（区分处理的，只计这一情形，不计其他情形）</span>',
  {
    group: '（三）不予公开',
    items: [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及&quot;三安全一稳定&quot;',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ],
  },
  { group: '（四）无法提供', items: ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'] },
  {
    group: '（五）不予处理',
    items: [
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ],
  },
];

export const resultRows2019: readonly ResultRow[] = [...grantedRows, '（六）其他处理', '（七）总计'];

export const resultRows2021: readonly ResultRow[] = [
  ...grantedRows,
  {
    group: '（六）其他处理',
    items: [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
    ],
  },
  '（七）总计',
];

/** A part of table 二: heading, column labels after 信息内容, row labels. */
export interface ProactivePart {
  heading: string;
  columns: readonly string[];
  rows: readonly string[];
}

export const proactive2021: readonly ProactivePart[] = [
  {
    heading: '第二十条第（一）项',
    columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
    rows: ['规章', '行政规范性文件'],
  },
  { heading: '第二十条第（五）项', columns: ['本年处理决定数量'], rows: ['行政许可'] },
  { heading: '第二十条第（六）项', columns: ['本年处理决定数量'], rows: ['行政处罚', '行政强制'] },
  { heading: '第二十条第（八）项', columns: ['本年收费金额（单位：万元）'], rows: ['行政事业性收费'] },
];

export const proactive2019: readonly ProactivePart[] = [
  {
    heading: '第二十条第（一）项',
    columns: ['本年新<br>制作数量', '本年新<br>公开数量', '对外公开总数量'],
    rows: ['规章', '规范性文件'],
  },
  {
    heading: '第二十条第（五）项',
    columns: ['上一年项目数量', '本年增/减', '处理决定数量'],
    rows: ['行政许可', '其他对外管理服务事项'],
  },
  {
    heading: '第二十条第（六）项',
    columns: ['上一年项目数量', '本年增/减', '处理决定数量'],
    rows: ['行政处罚', '行政强制'],
  },
  { heading: '第二十条第（八）项', columns: ['上一年项目数量', '本年增/减'], rows: ['行政事业性收费'] },
  { heading: '第二十条第（九）项', columns: ['采购项目数量', '采购总金额'], rows: ['政府集中采购'] },
];
