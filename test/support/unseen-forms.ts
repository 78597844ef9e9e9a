/** Forms as other hands would draw them: shapes of table 三, every control named by its cell. */
import { cellId } from '../../lib/report/editions/catalogue';
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
export const requestCells = rows.flatMap(({ cells }) => cells);

export const input = (cell: string, more = ''): string => `<input name="${cell}" ${more}>`;
const cell = (content: string, span = 1): string => `<td${span > 1 ? ` colspan="${span}"` : ''}>${content}</td>`;
const line = (...cells: string[]): string => `<tr>${cells.join('')}</tr>`;
const table = (...lines: string[]): string => `<table>${lines.join('')}</table>`;
const heading = '<h3>三、收到和处理政府信息公开申请情况</h3>';

/** The row 其他 of （六） needs its group where nothing stands around it. */
const full = ({ label, group }: { label: string; group: string }): string => (group === '（六）其他处理' ? `其他处理：${label}` : label);

export const forms: Readonly<Record<string, string>> = {
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

/** Of these nothing may be taken: what names a control is not said. */
export const nameless: Readonly<Record<string, string>> = {
  'a row of controls after one label, no names of columns': heading + rows.map(({ label, cells }) => `<p>${label} ${cells.map((id) => input(id)).join(' ')}</p>`).join(''),
  'only codes': heading + table(...rows.map(({ cells }, at) => line(cell(`R${at + 1}`), ...cells.map((id) => cell(input(id)))))),
};
