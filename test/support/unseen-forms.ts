/** Forms as other hands would draw them: shapes of table 三, every control named by its cell. */
import { cellId, cellsOf } from '../../lib/report/editions/catalogue';
import { edition2021 } from '../../lib/report/editions/2021';

const block = edition2021.blocks.find(({ table }) => table === 'requests')!;
const short = (label: string): string => label.replace(/^(?:[一二三四五六七八九十]+、|（.）|\d\.)/, '').replace(/（[^）]*）/, '');

export const columns = block.columns.map(({ label }) => label);
/** Rows' words without their numbering, each with its cells. */
export const rows = block.rows.map((row) => ({
  label: short(row.label),
  group: row.groups.length > 1 ? row.groups.at(-1)! : '',
  cells: block.columns.map((column) => cellId('requests', row, column)),
}));

const known = new Set(cellsOf(edition2021).map(({ id }) => id));

/** The cells a form has controls for. */
export function cellsIn(html: string): string[] {
  return [...html.matchAll(/name="([^"]+)"/g)].map(([, name]) => name!).filter((name) => known.has(name));
}

export const input = (cell: string, more = ''): string => `<input name="${cell}" ${more}>`;
const cell = (content: string, span = 1): string => `<td${span > 1 ? ` colspan="${span}"` : ''}>${content}</td>`;
export const line = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;
export const table = (...lines: string[]): string => `<table>${lines.join('')}</table>`;
export const heading = '<h3>三、收到和处理政府信息公开申请情况</h3>';

/** The row 其他 of （六） needs its group where nothing stands around it. */
export const full = ({ label, group }: { label: string; group: string }): string => (group === '（六）其他处理' ? `其他处理：${label}` : label);

export const forms: Record<string, string> = {
  'columns for a serial number, the unit and a remark': heading + table(
    line(cell('序号'), cell('指标名称'), cell('单位'), ...columns.map((label) => cell(label)), cell('备注')),
    ...rows.map(({ label, cells }, at) => line(cell(String(at + 1)), cell(label), cell('件'), ...cells.map((id) => cell(input(id))), cell(input(`note${at}`)))),
  ),
  'codes behind the labels': heading + table(
    line(cell('指标'), cell('代码'), ...columns.map((label) => cell(label))),
    line(cell('甲'), cell('乙'), ...columns.map((_, at) => cell(String(at + 1)))),
    ...rows.map(({ label, cells }, at) => line(cell(label), cell(`A${at + 10}`), ...cells.map((id) => cell(input(id))))),
  ),
  'last year shown beside this year': heading + table(
    line('<td rowspan="2">项目</td>', ...columns.map((label) => cell(label, 2))),
    line(...columns.flatMap(() => [cell('上年'), cell('本年')])),
    ...rows.map(({ label, cells }) => line(cell(label), ...cells.flatMap((id) => [cell('5'), cell(input(id))]))),
  ),
  'last year in read-only inputs': heading + table(
    line('<td rowspan="2">项目</td>', ...columns.map((label) => cell(label, 2))),
    line(...columns.flatMap(() => [cell('上年数'), cell('本年数')])),
    ...rows.map(({ label, cells }, at) => line(cell(label), ...cells.flatMap((id) => [cell(`<input name="old${at}" readonly value="3">`), cell(input(id))]))),
  ),
  'years as names of columns': heading + table(
    line('<td rowspan="2">项目</td>', ...columns.map((label) => cell(label, 2))),
    line(...columns.flatMap(() => [cell('2025年'), cell('2024年')])),
    ...rows.map(({ label, cells }, at) => line(cell(label), ...cells.flatMap((id) => [cell(input(id)), cell(`<input name="old${at}">`)]))),
  ),
  'labels in read-only inputs': heading + table(
    line(cell('项目'), ...columns.map((label) => cell(label))),
    ...rows.map(({ label, cells }) => line(cell(`<input name="label" readonly value="${label}">`), ...cells.map((id) => cell(input(id))))),
  ),
  'one long label for each': heading + rows.map((row) => row.cells.map((id, at) => `<div><label for="${id}">${full(row)}（${columns[at]}）</label>${input(id, `id="${id}"`)}</div>`).join('')).join(''),
  'one long label for each, the applicant first': heading + columns.map((label, at) => rows.map((row) => `<p>${label}－${full(row)}：${input(row.cells[at]!)}</p>`).join('')).join(''),
  'rows under fieldsets': heading + rows.map(({ label, cells }) => `<fieldset><legend>${label}</legend>${cells.map((id, at) => `<label>${columns[at]}${input(id)}</label>`).join('')}</fieldset>`).join(''),
  'spans in rows': heading + `<div><div><span>项目</span>${columns.map((label) => `<span>${label}</span>`).join('')}</div>${rows.map(({ label, cells }) => `<div><span>${label}</span>${cells.map((id) => `<span>${input(id)}</span>`).join('')}</div>`).join('')}</div>`,
  'labels frozen in a table beside': heading + table(line(cell('项目')), ...rows.map(({ label }) => line(cell(label)))) + table(line(...columns.map((label) => cell(label))), ...rows.map(({ cells }) => line(...cells.map((id) => cell(input(id)))))),
  'labels and names frozen in tables of their own': heading + table(line(cell('项目'))) + table(...rows.map(({ label }) => line(cell(label)))) + table(line(...columns.map((label) => cell(label)))) + table(...rows.map(({ cells }) => line(...cells.map((id) => cell(input(id)))))),
  'placeholders name the applicant': heading + rows.map((row) => `<div><div>${full(row)}</div>${row.cells.map((id, at) => input(id, `placeholder="请输入${columns[at]}数量"`)).join('')}</div>`).join(''),
};


const outcomes = ['upheld', 'corrected', 'other', 'pending', 'total'];
const outcomeNames = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const paths = ['review', 'litigationDirect', 'litigationAfterReview'];
const pathNames = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const disputesHeading = '<h3>四、政府信息公开行政复议、行政诉讼情况</h3>';
const proactiveHeading = '<h3>二、主动公开政府信息情况</h3>';
const p = (id: string): string => input(`proactive.${id}`);
/** 表三 as above, so that the page is a form whatever 表二 and 四 look like. */
export const plain = heading + table(line(cell('项目'), ...columns.map((label) => cell(label))), ...rows.map(({ label, cells }) => line(cell(label), ...cells.map((id) => cell(input(id))))));

Object.assign(forms, {
  'applicants as rows': heading + table(line(cell('申请人'), ...rows.map(({ label }) => cell(label))), ...columns.map((label, at) => line(cell(label), ...rows.map(({ cells }) => cell(input(cells[at]!)))))),
  'a table for each applicant under a heading': heading + columns.map((name, at) => `<h4>${name}</h4>${table(line(cell('项目'), cell('数量')), ...rows.map((row) => line(cell(full(row)), cell(input(row.cells[at]!)))))}`).join(''),
  'a table for each applicant, its name across the top': heading + columns.map((name, at) => table(line(cell(name, 2)), ...rows.flatMap((row, r) => [...(row.group && row.group !== rows[r - 1]?.group ? [line(cell(row.group, 2))] : []), line(cell(row.label), cell(input(row.cells[at]!)))]))).join(''),
  'a table for each applicant with a caption': heading + columns.map((name, at) => `<table><caption>${at + 1}. ${name}</caption>${rows.map((row) => line(cell(full(row)), cell(input(row.cells[at]!)))).join('')}</table>`).join(''),
  'a table for each group, names of columns above the first alone': heading + [rows.slice(0, 4), rows.slice(4, 12), rows.slice(12, 15), rows.slice(15, 20), rows.slice(20)].map((part, at) => table(...(at === 0 ? [line(cell('项目'), ...columns.map((label) => cell(label)))] : []), ...part.map(({ label, cells }) => line(cell(label), ...cells.map((id) => cell(input(id))))))).join(''),
  'names of columns repeated above each group': heading + table(...rows.flatMap(({ label, group, cells }, at) => [...(group !== (rows[at - 1]?.group ?? '-') ? [line(cell(group || '项目'), ...columns.map((name) => cell(name)))] : []), line(cell(label), ...cells.map((id) => cell(input(id))))])),
  'the applicant beside each control of its own cell': heading + table(...rows.map((row) => line(cell(full(row)), ...row.cells.map((id, at) => cell(`${columns[at]}：${input(id)}`))))),
  'lists': heading + `<ul><li>项目</li>${columns.map((label) => `<li>${label}</li>`).join('')}</ul>${rows.map((row) => `<ul><li>${full(row)}</li>${row.cells.map((id) => `<li>${input(id)}</li>`).join('')}</ul>`).join('')}`,
  'groups with their characters under each other': heading + table(line('<td colspan="2">项目</td>', ...columns.map((label) => cell(label))), ...rows.map(({ label, group, cells }, at) => {
    const size = rows.filter((row) => row.group === group).length;
    const first = group !== '' && rows[at - 1]?.group !== group;
    const lead = group === '' ? `<td colspan="2">${label}</td>` : `${first ? `<td rowspan="${size}">${[...group.replace(/（.）/, '')].join('<br>')}</td>` : ''}<td>${label}</td>`;
    return line(lead, ...cells.map((id) => cell(input(id))));
  })),
  '表二 as pairs of label and control in a row': proactiveHeading + table(
    line(cell('规章'), cell('本年制发件数'), cell(p('rules.issued')), cell('本年废止件数'), cell(p('rules.repealed')), cell('现行有效件数'), cell(p('rules.inForce'))),
    line(cell('行政规范性文件'), cell('本年制发件数'), cell(p('normativeDocuments.issued')), cell('本年废止件数'), cell(p('normativeDocuments.repealed')), cell('现行有效件数'), cell(p('normativeDocuments.inForce'))),
    line(cell('行政许可'), cell('本年处理决定数量'), cell(p('licences.decisions'))),
    line(cell('行政处罚'), cell('本年处理决定数量'), cell(p('penalties.decisions'))),
    line(cell('行政强制'), cell('本年处理决定数量'), cell(p('compulsion.decisions'))),
    line(cell('行政事业性收费'), cell('本年收费金额（单位：万元）'), cell(p('fees.amount'))),
  ) + plain,
  '表二 with a full label for each control': proactiveHeading + table(...[['规章本年制发件数', 'rules.issued'], ['规章本年废止件数', 'rules.repealed'], ['规章现行有效件数', 'rules.inForce'], ['行政规范性文件本年制发件数', 'normativeDocuments.issued'], ['行政规范性文件本年废止件数', 'normativeDocuments.repealed'], ['行政规范性文件现行有效件数', 'normativeDocuments.inForce'], ['行政许可本年处理决定数量', 'licences.decisions'], ['行政处罚本年处理决定数量', 'penalties.decisions'], ['行政强制本年处理决定数量', 'compulsion.decisions'], ['行政事业性收费本年收费金额（万元）', 'fees.amount']].map(([label, id]) => line(cell(label!), cell(p(id!))))) + plain,
  '表二 in lines of text': `${proactiveHeading}<p>规章：本年制发${p('rules.issued')}件，本年废止${p('rules.repealed')}件，现行有效${p('rules.inForce')}件</p><p>行政规范性文件：本年制发${p('normativeDocuments.issued')}件，本年废止${p('normativeDocuments.repealed')}件，现行有效${p('normativeDocuments.inForce')}件</p><p>行政许可处理决定数量${p('licences.decisions')}</p><p>行政处罚处理决定数量${p('penalties.decisions')}</p><p>行政强制处理决定数量${p('compulsion.decisions')}</p><p>行政事业性收费金额${p('fees.amount')}万元</p>${plain}`,
  '表四 with the way as rows': plain + disputesHeading + table(line(cell('类别'), ...outcomeNames.map((name) => cell(name))), ...paths.map((path, at) => line(cell(pathNames[at]!), ...outcomes.map((id) => cell(input(`disputes.${path}.${id}`)))))),
  '表四 as a list of results under each way': plain + disputesHeading + table(...paths.flatMap((path, at) => outcomes.map((id, n) => line(n === 0 ? `<td rowspan="5">${pathNames[at]}</td>` : '', cell(outcomeNames[n]!), cell(input(`disputes.${path}.${id}`)))))),
  '表四 with a full label for each control': plain + disputesHeading + paths.map((path, at) => outcomes.map((id, n) => `<div><span>${pathNames[at]}${outcomeNames[n]}</span><div>${input(`disputes.${path}.${id}`)}</div></div>`).join('')).join(''),
  '表四 under headings': plain + disputesHeading + paths.map((path, at) => `<h4>${pathNames[at]}</h4>${outcomes.map((id, n) => `<p>${outcomeNames[n]}${input(`disputes.${path}.${id}`)}</p>`).join('')}`).join(''),
});

/** Of these nothing may be taken: what names a control is not said. */
export const nameless: Readonly<Record<string, string>> = {
  'a row of controls after one label, no names of columns': heading + rows.map(({ label, cells }) => `<p>${label} ${cells.map((id) => input(id)).join(' ')}</p>`).join(''),
  'only codes': heading + table(...rows.map(({ cells }, at) => line(cell(`R${at + 1}`), ...cells.map((id) => cell(input(id)))))),
};
