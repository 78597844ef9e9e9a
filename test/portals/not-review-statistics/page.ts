import { pageOf } from '../../support/portal-page';

const results = ['维持', '撤销', '变更', '确认违法', '责令履行', '驳回', '终止', '其他', '未审结', '合计'];
const kinds = ['公安', '自然资源', '市场监管', '人力资源社会保障', '政府信息公开', '其他'];
const body = kinds.map((kind, k) => `<tr><td>${kind}</td>${results.map((_, c) => `<td><input size="3" name="f${k}_${c}"></td>`).join('')}</tr>`);

export const html = pageOf(
  `<h1>行政复议、行政应诉案件统计表</h1><p>2025年　青川市司法局</p><form method="post" action="/save"><table border="1"><tr><td>案件类别</td>${results.map((result) => `<td>${result}</td>`).join('')}</tr>${body.join('')}</table><button>上报</button></form>`,
  '行政复议案件统计',
);
