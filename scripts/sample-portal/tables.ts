/** The three tables in the official layout, as markup with the portal's own field names. */
import type { ProactivePart, ResultRow } from './labels';

/** The control of one field: `b_02_1`, `c_03_07`, `d_15`. */
export type Control = (name: string) => string;

const two = (number: number): string => String(number).padStart(2, '0');

export function proactiveTable(parts: readonly ProactivePart[], control: Control): string {
  let row = 0;
  const body = parts.map(({ heading, columns, rows }) => {
    // The last column takes what is left of the three.
    const span = (index: number): string => (index === columns.length - 1 && columns.length < 3 ? ` colspan="${4 - columns.length}"` : '');
    const head = columns.map((label, index) => `<td class="h"${span(index)}>${label}</td>`).join('');
    const lines = rows.map((label) => {
      row += 1;
      const cells = columns.map((_, index) => `<td${span(index)}>${control(`b_${two(row)}_${index + 1}`)}</td>`).join('');
      return `<tr><td class="l">${label}</td>${cells}</tr>`;
    });
    return `<tr><td class="h" colspan="4">${heading}</td></tr>\n<tr><td class="h">信息内容</td>${head}</tr>\n${lines.join('\n')}`;
  });
  return `<table class="sheet" id="tb2">\n${body.join('\n')}\n</table>`;
}

export function requestsTable(results: readonly ResultRow[], control: Control): string {
  let row = 0;
  const cells = (): string => {
    row += 1;
    return Array.from({ length: 7 }, (_, index) => `<td>${control(`c_${two(row)}_${two(index + 1)}`)}</td>`).join('');
  };
  const whole = (label: string): string => `<tr><td class="l" colspan="3">${label}</td>${cells()}</tr>`;
  const height = results.reduce((sum, result) => sum + (typeof result === 'string' ? 1 : result.items.length), 0);
  const first = whole('一、本年新收政府信息公开申请数量') + whole('二、上年结转政府信息公开申请数量');
  const lines = results.flatMap((result) => {
    if (typeof result === 'string') return [`<td class="l" colspan="2">${result}</td>${cells()}`];
    return result.items.map((label, index) => {
      const group = index === 0 ? `<td class="l" rowspan="${result.items.length}">${result.group}</td>` : '';
      return `${group}<td class="l">${label}</td>${cells()}`;
    });
  });
  const title = `<td class="l" rowspan="${height}">三、本年度<br>办理结果</td>`;
  const body = lines.map((line, index) => `<tr>${index === 0 ? title : ''}${line}</tr>`).join('\n');
  return `<table class="sheet" id="tb3">
<tr><td class="h" colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td class="h" colspan="7">申请人情况</td></tr>
<tr><td class="h" rowspan="2">自然人</td><td class="h" colspan="5">法人或其他组织</td><td class="h" rowspan="2">总&nbsp;计</td></tr>
<tr><td class="h">商业<br>企业</td><td class="h">科研<br>机构</td><td class="h">社会公<br>益组织</td><td class="h">法律服<br>务机构</td><td class="h">其他</td></tr>
${first}
${body}
${whole('四、结转下年度继续办理')}
</table>`;
}

export function disputesTable(control: Control): string {
  const outcomes = ['结果<br>维持', '结果<br>纠正', '其他<br>结果', '尚未<br>审结', '总计'];
  const heads = (rows: string): string => outcomes.map((label) => `<td class="h"${rows}>${label}</td>`).join('');
  const cells = Array.from({ length: 15 }, (_, index) => `<td>${control(`d_${two(index + 1)}`)}</td>`).join('');
  return `<table class="sheet narrow" id="tb4">
<tr><td class="h" colspan="5">行政复议</td><td class="h" colspan="10">行政诉讼</td></tr>
<tr>${heads(' rowspan="2"')}<td class="h" colspan="5">未经复议直接起诉</td><td class="h" colspan="5">复议后起诉</td></tr>
<tr>${heads('')}${heads('')}</tr>
<tr>${cells}</tr>
</table>`;
}
