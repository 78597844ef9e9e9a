import { pageOf } from '../../support/portal-page';

const parts: [string, string[], string[]][] = [
  ['行政处罚实施情况', ['警告', '罚款', '没收违法所得', '暂扣许可证件', '责令停产停业', '行政拘留'], ['案件宗数', '罚没金额（万元）']],
  ['行政许可实施情况', ['申请数量', '受理数量', '许可数量', '不予许可数量', '撤销许可数量'], ['宗数']],
  ['行政强制实施情况', ['查封场所', '扣押财物', '冻结存款', '代履行', '申请法院强制执行'], ['宗数']],
  ['行政征收、行政检查', ['行政征收', '行政事业性收费', '行政检查', '行政裁决', '行政给付'], ['次数', '金额（万元）']],
  ['规范性文件', ['制定', '修改', '废止', '备案审查'], ['件数']],
];
const tables = parts.map(([heading, rows, columns], p) => {
  const body = rows.map((row, r) => `<tr><td>${row}</td>${columns.map((_, c) => `<td><input size="4" name="n${p}_${r}_${c}"></td>`).join('')}</tr>`);
  return `<h3>${heading}</h3><table border="1"><tr><td>项目</td>${columns.map((column) => `<td>${column}</td>`).join('')}</tr>${body.join('')}</table>`;
});

export const html = pageOf(`<h1>青川市水利局2025年行政执法数据年度报告</h1><form method="post" action="/save">${tables.join('')}<button>提交</button></form>`, '行政执法年报');
