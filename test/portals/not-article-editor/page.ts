import { editionOf } from '../../../lib/report/editions/catalogue';
import { disputeRows, proactiveRows, requestRows } from '../../support/grid-layouts';
import { pageOf, tableOf } from '../../support/portal-page';

const edition = editionOf('2021');
const tables = [proactiveRows(edition), requestRows(edition), disputeRows(edition)].map((rows) => tableOf(rows, (cell) => `${cell.length % 7}`));
const fields = ['标题', '副标题', '作者', '来源', '关键词', '摘要', '发布日期', '排序号', '外部链接', '索引号', '文号', '主题分类', '体裁分类', '有效期'];
const rows = fields.map((field, at) => `<tr><td>${field}</td><td><input name="w${at}" size="60"></td></tr>`);

export const html = pageOf(
  `<h1>信息发布</h1><form method="post" action="/publish"><table>${rows.join('')}<tr><td>正文</td><td><div contenteditable="true" style="border:1px solid"><p>青川市水利局2025年政府信息公开工作年度报告</p><p>一、总体情况</p><p>全年……</p><p>二、主动公开政府信息情况</p>${tables.join('<p>&nbsp;</p>')}<p>五、存在的主要问题及改进情况</p></div></td></tr></table><button>发布</button></form>`,
  '内容管理系统',
);
