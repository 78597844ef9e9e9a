import { pageOf } from '../../support/portal-page';

const rows = ['上年结转信访事项', '本年新收信访事项', '来信', '来访', '网上投诉', '其中：重复信访', '其中：集体访', '受理', '不予受理', '不再受理', '办结', '其中：支持诉求', '其中：部分支持', '其中：不支持', '复查', '复核', '结转下年度'];
const columns = ['自然人', '法人', '其他组织', '合计', '上年同期', '增减'];
const body = rows.map((row, r) => `<tr><td>${row}</td>${columns.map((_, c) => `<td><input size="4" name="x${r}_${c}"></td>`).join('')}</tr>`);

export const html = pageOf(
  `<h1>信访工作统计年报表</h1><p>填报单位：青川市水利局　2025年</p><form method="post" action="/save"><table border="1"><tr><td>项目</td>${columns.map((column) => `<td>${column}</td>`).join('')}</tr>${body.join('')}</table><button>提交</button></form>`,
  '信访统计年报',
);
