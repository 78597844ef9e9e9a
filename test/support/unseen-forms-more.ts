/** More forms as other hands would draw them, and shapes of table 四; every control named by its cell. */
import { columns, full, heading, input, line, plain, rows } from './unseen-forms';

const cell = (content: string, more = ''): string => `<td ${more}>${content}</td>`;
const digits = '一二三四五六七八九十';
const disputes = '<h3>四、政府信息公开行政复议、行政诉讼情况</h3>';
const outcomes = ['upheld', 'corrected', 'other', 'pending', 'total'];
const outcomeNames = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const ways = ['review', 'litigationDirect', 'litigationAfterReview'];
const wayNames = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const outcome = (way: string, id: string): string => input(`disputes.${way}.${id}`);
const names = (list: readonly string[] = columns): string => list.map((name) => cell(name)).join('');
const fields = (row: (typeof rows)[number]): string => row.cells.map((id) => cell(input(id))).join('');

export const moreForms: Readonly<Record<string, string>> = {
  'names of columns with a character in each line': heading + `<table>${line(cell('项目'), ...columns.map((name) => cell([...name].join('<br>'))))}${rows.map((row) => line(cell(row.label), fields(row))).join('')}</table>`,
  'labels with full-width spaces': heading + `<table>${line(cell('项　　目'), ...columns.map((name) => cell([...name].join('　'))))}${rows.map((row) => line(cell([...row.label].join(' ')), fields(row))).join('')}</table>`,
  '行次 in Chinese digits before the labels': heading + `<table>${line(cell('行次'), cell('项目'), names())}${rows.map((row, n) => line(cell(digits[n % 10]!), cell(row.label), fields(row))).join('')}</table>`,
  'the group repeated in every row': heading + `<table>${line(cell('类别'), cell('项目'), names())}${rows.map((row) => line(cell(row.group), cell(row.label), fields(row))).join('')}</table>`,
  'names of columns repeated every nine rows': heading + `<table>${rows.map((row, n) => (n % 9 === 0 ? line(cell('项目'), names()) : '') + line(cell(row.label), fields(row))).join('')}</table>`,
  'a request behind each control': heading + `<table>${line(cell('项目'), names())}${rows.map((row) => line(cell(row.label), ...row.cells.map((id) => cell(`${input(id)}<small>请填整数</small><span>件</span><i>必填</i>`)))).join('')}</table>`,
  'explanations between labels and fields': heading + `<table>${line(cell('项目'), cell('填报说明'), names())}${rows.map((row) => line(cell(row.label), cell('填写本年度各类申请人的数量'), fields(row))).join('')}</table>`,
  'a table by role': heading + `<div role=table><div role=row><span role=columnheader>项目</span>${columns.map((name) => `<span role=columnheader>${name}</span>`).join('')}</div>${rows.map((row) => `<div role=row><span role=rowheader>${row.label}</span>${row.cells.map((id) => `<span role=cell>${input(id)}</span>`).join('')}</div>`).join('')}</div>`,
  'aria-labelledby names row and column': heading + `<div>${columns.map((name, n) => `<b id=c${n}>${name}</b>`).join('')}</div>${rows.map((row, m) => `<div><i id=r${m}>${full(row)}</i>${row.cells.map((id, n) => input(id, `aria-labelledby="r${m} c${n}"`)).join('')}</div>`).join('')}`,
  'aria-label says row and column': heading + rows.map((row) => `<div>${row.cells.map((id, n) => input(id, `aria-label="${full(row)} ${columns[n]}"`)).join('')}</div>`).join(''),
  'two halves side by side in a table for the layout': `<table><tr><td valign=top>${heading}<table>${line(cell('项目'), names())}${rows.slice(0,12).map((row) => line(cell(row.label), fields(row))).join('')}</table></td><td valign=top><table>${line(cell('项目'), names())}${rows.slice(12).map((row) => line(cell(row.label), fields(row))).join('')}</table></td></tr></table>`,
  'three levels of names, codes below': heading + `<table>${line(cell('项目', 'rowspan=3'), cell('申请人情况', 'colspan=7'))}${line(cell('自然人', 'rowspan=2'), cell('法人或其他组织', 'colspan=5'), cell('合计', 'rowspan=2'))}${line(...columns.slice(1, 6).map((name) => cell(name)))}${line(cell('栏次'), ...columns.map((_, n) => cell(String(n + 1))))}${rows.map((row) => line(cell(row.label), fields(row))).join('')}</table>`,
  'lists of terms': heading + rows.map((row) => `<dl><dt>${full(row)}</dt>${row.cells.map((id, n) => `<dd>${columns[n]} ${input(id)}</dd>`).join('')}</dl>`).join(''),
  'cards, the label above each control': heading + rows.map((row) => `<div class=card><div class=title>${full(row)}</div><div class=body>${row.cells.map((id, n) => `<div class=item><div class=l>${columns[n]}</div><div class=c>${input(id)}</div></div>`).join('')}</div></div>`).join(''),
  'all rows in a fieldset for each applicant': heading + columns.map((name, n) => `<fieldset><legend>${name}</legend>${rows.map((row) => `<label>${full(row)}<br>${input(row.cells[n]!)}</label>`).join('')}</fieldset>`).join(''),
  'all rows in a fieldset for each applicant, no groups': heading + columns.map((name, n) => `<fieldset><legend>${name}</legend>${rows.map((row) => `<label>${row.label}<br>${input(row.cells[n]!)}</label>`).join('')}</fieldset>`).join(''),
  'all rows under each applicant, groups as headings between': heading + columns.map((name, n) => `<h4>${name}</h4>${rows.map((row, m) => `${row.group && row.group !== rows[m - 1]?.group ? `<h5>${row.group}</h5>` : ''}<div><span>${row.label}</span>${input(row.cells[n]!)}</div>`).join('')}`).join(''),
  '表四 as a table under each way': plain + disputes + ways.map((way, n) => `<h5>${wayNames[n]}</h5><table>${line(names(outcomeNames))}${line(...outcomes.map((id) => cell(outcome(way, id))))}</table>`).join(''),
  '表四 in fifteen columns': plain + disputes + `<table>${line(cell('行政复议', 'colspan=5 rowspan=2'), cell('行政诉讼', 'colspan=10'))}${line(cell('未经复议直接起诉', 'colspan=5'), cell('复议后起诉', 'colspan=5'))}${line(...ways.flatMap(() => outcomeNames.map((name) => cell(name))))}${line(...ways.flatMap((way) => outcomes.map((id) => cell(outcome(way, id)))))}</table>`,
  '表四 in short words': plain + disputes + `<table>${line(cell('类别'), cell('维持'), cell('纠正'), cell('其他'), cell('未审结'), cell('合计'))}${ways.map((way, n) => line(cell(wayNames[n]!), ...outcomes.map((id) => cell(outcome(way, id))))).join('')}</table>`,
  '表四 as a list, the way across the top of its part': plain + disputes + `<table>${ways.map((way, n) => line(cell(`${['（一）','（二）','（三）'][n]}${wayNames[n]}`, 'colspan=2')) + outcomes.map((id, k) => line(cell(`${k + 1}.${outcomeNames[k]}`), cell(outcome(way, id)))).join('')).join('')}</table>`,
  '表四 on its side, two levels of ways': plain + disputes + `<table>${line(cell('结果', 'rowspan=2'), cell('行政复议', 'rowspan=2'), cell('行政诉讼', 'colspan=2'))}${line(cell('直接起诉'), cell('复议后起诉'))}${outcomes.map((id, k) => line(cell(outcomeNames[k]!), ...ways.map((way) => cell(outcome(way, id))))).join('')}</table>`,
  'names and controls in the same cells under the label of their row': heading + `<table>${rows.map((row) => line(cell(full(row), 'colspan=7')) + line(...row.cells.map((id, n) => cell(`${columns[n]}<br>${input(id)}`)))).join('')}</table>`,
  'a table for each row': heading + rows.map((row) => `<table>${line(cell(full(row), 'colspan=7'))}${line(names())}${line(fields(row))}</table>`).join(''),
  'the total before the applicants': heading + `<table>${line(cell('项目'), cell('合计'), ...columns.slice(0, 6).map((name) => cell(name)))}${rows.map((row) => line(cell(row.label), cell(input(row.cells[6]!)), ...row.cells.slice(0, 6).map((id) => cell(input(id))))).join('')}</table>`,
  'applicants in short words': heading + `<table>${line(cell(''), cell('个人'), cell('企业'), cell('科研'), cell('公益组织'), cell('法律服务'), cell('其他组织'), cell('小计'))}${rows.map((row) => line(cell(row.label), fields(row))).join('')}</table>`,
  'stars before the labels': heading + `<table>${line(cell('<i>*</i>项目'), ...columns.map((name) => cell('<i style="color:red">*</i> ' + name)))}${rows.map((row) => line(cell('<span>*</span>' + row.label), fields(row))).join('')}</table>`,
  'units behind the labels': heading + `<table>${line(cell('项目'), ...columns.map((name) => cell(name + '（件）')))}${rows.map((row) => line(cell(row.label + '（件）'), fields(row))).join('')}</table>`,
};
