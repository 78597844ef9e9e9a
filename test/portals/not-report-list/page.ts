import { pageOf } from '../../support/portal-page';

const units = ['市政府办公室', '市水利局', '市教育局', '市公安局', '市民政局', '市财政局', '大石镇人民政府', '青溪镇人民政府'];
const rows = units.map((unit, at) => `<tr><td><input type="checkbox" name="c${at}"></td><td><a href="#${at}">青川${unit}2025年政府信息公开工作年度报告</a></td><td>2026-01-2${at}</td></tr>`);
const filters = ['标题', '文号', '索引号', '起始日期', '截止日期', '主题词', '公开方式'].map((name, at) => `${name}<input name="s${at}" size="8">`);

export const html = pageOf(`<h1>政府信息公开年报</h1><form>年度<select><option>2025</option><option>2024</option></select>单位<select><option>全部</option></select>${filters.join(' ')}<button>查询</button></form><table border="1">${rows.join('')}</table>`, '政府信息公开年报');
