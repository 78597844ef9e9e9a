// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { tiedLabels } from '../../../lib/portal/label-text';
import { statedOn } from '../../../lib/portal/stated';
import { streamOf } from '../../../lib/portal/stream';

function stated(body: string): { unit?: string; year?: number; shorter?: string } {
  document.body.innerHTML = body;
  return statedOn(document, streamOf(document), tiedLabels());
}

test('one line of label, body and year', () => {
  const line = '<div>填报单位：青川市水利局　　报告年度：<input value="2025年"></div>';
  expect(stated(line)).toEqual({ unit: '青川市水利局', year: 2025 });
});

test('a column label cut in two names no unit', () => {
  const header = '<table><tr><td>科研<br>机构</td><td>社会公<br>益组织</td><td>法律服<br>务机构</td></tr></table>';
  expect(stated(header).unit).toBeUndefined();
  expect(stated(`${header}<p>填报单位：青川市水利局</p>`).unit).toBe('青川市水利局');
});

test('单位 over a column of units of measure is no label; beside one body it is', () => {
  const header = '<table><tr><td>序号</td><td>指标</td><td>单位</td><td>自然人</td><td>商业企业</td></tr></table>';
  expect(stated(header).unit).toBeUndefined();
  expect(stated('<table><tr><td>单位</td><td>青川市水利局</td><td>年度</td><td>2025</td></tr></table>')).toEqual({ unit: '青川市水利局', year: 2025 });
});

test('a title that is no heading names body and year; a link to a report, and several titles, do not', () => {
  const title = '<center><font size=4>青川市水利局2025年政府信息公开工作年度报告</font></center>';
  expect(stated(title)).toEqual({ unit: '青川市水利局', year: 2025 });
  expect(stated(`${title}<p>青川市林业局2024年政府信息公开工作年度报告</p>`)).toEqual({ unit: undefined });
  expect(stated('<a href="#">青川市水利局2025年政府信息公开工作年度报告</a>')).toEqual({ unit: undefined });
  expect(stated(`<h1>青川市教育局2026年政府信息公开工作年度报告</h1>${title}`)).toEqual({ unit: '青川市教育局', year: 2026 });
});

test('what is asked for a quarter, half a year or a month says so in its title; beside a yearly report it is a link', () => {
  expect(stated('<h2>2025年第三季度政府信息公开申请情况统计</h2>').shorter).toBe('2025年第三季度政府信息公开申请情况统计');
  expect(stated('<b>青川市水利局2025年上半年政府信息公开情况统计表</b>').shorter).toBe('青川市水利局2025年上半年政府信息公开情况统计表');
  expect(stated('<h1>青川市2025年政府信息公开工作年度报告填报</h1><h3>季报填报</h3>').shorter).toBeUndefined();
  expect(stated('<h1>青川市2025年政府信息公开情况填报</h1><h3>请在2026年1月31日前填报</h3>').shorter).toBeUndefined();
  expect(stated('<h1>青川市2025年政府信息公开情况填报</h1><p>上半年已报送的数据不必重报。</p>').shorter).toBeUndefined();
});
