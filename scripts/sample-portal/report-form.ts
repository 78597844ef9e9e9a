/** The page 年度报告填报. */
import type { Filing } from './filings';
import { proactive2019, proactive2021, resultRows2019, resultRows2021 } from './labels';
import { escapeHtml } from './shell';
import { disputesTable, proactiveTable, requestsTable, type Control } from './tables';

export interface FormOptions {
  year: number;
  unit: string;
  filing: Filing;
  /** Totals are read-only and computed by the page. */
  computed: boolean;
  faulty: boolean;
  /** Said above the form. */
  notice?: string;
}

export const firstYear = 2019;
export const lastYear = 2026;

const narratives = [
  ['zw_ztqk', '一、总体情况', 10],
  ['zw_wtgj', '五、存在的主要问题及改进情况', 6],
  ['zw_qtsx', '六、其他需要报告的事项', 4],
] as const;

export function reportForm(options: FormOptions): string {
  const { year, unit, filing, computed, faulty } = options;
  const rows = year <= 2020 ? 23 : 25;
  const locked = filing.state === 'submitted';
  const control = controlOf(filing, (name) => {
    if (locked) return ' disabled="disabled"';
    if (computed && isTotal(name, rows)) return ' readonly="readonly"';
    return faulty && name === 'c_01_07' ? ' maxlength="2"' : '';
  });
  const [overview, problems, otherMatters] = narratives.map((narrative) => textField(narrative, filing, locked));
  return `${noticeOf(options)}
<div class="title">${escapeHtml(unit)}${year}年政府信息公开工作年度报告</div>
<form id="reportForm" action="/report" method="post" autocomplete="off" data-rows="${rows}"${computed ? ' data-totals="computed"' : ''}${faulty ? ' data-faulty="1"' : ''}>
<div class="line">填报单位：${escapeHtml(unit)}　　报告年度：<select id="nd_select">${yearOptions(year)}</select><input type="hidden" name="nd" value="${year}" /></div>
${overview}
<h3 class="t">二、主动公开政府信息情况</h3>
${proactiveTable(year <= 2020 ? proactive2019 : proactive2021, control)}
<h3 class="t">三、收到和处理政府信息公开申请情况</h3>
${requestsTable(year <= 2020 ? resultRows2019 : resultRows2021, control)}
<h3 class="t">四、政府信息公开行政复议、行政诉讼情况</h3>
${disputesTable(control)}
${problems}
${otherMatters}
${locked ? '' : '<div class="ops"><input type="submit" name="op" value="保 存" /><input type="submit" name="op" value="提 交" class="red" /></div>'}
</form>
<script type="text/javascript" src="/static/form.js"></script>`;
}

/** `stateOf` gives the attributes that lock or limit a field. */
function controlOf(filing: Filing, stateOf: (name: string) => string): Control {
  return (name) => `<input type="text" name="${name}" id="${name}" value="${escapeHtml(filing.fields[name] ?? '')}"${stateOf(name)} />`;
}

function isTotal(name: string, rows: number): boolean {
  return /^c_\d\d_07$/.test(name) || name.startsWith(`c_${rows - 1}_`) || /^d_(05|10|15)$/.test(name);
}

function textField([name, heading, rows]: (typeof narratives)[number], filing: Filing, locked: boolean): string {
  const text = escapeHtml(filing.fields[name] ?? '');
  return `<h3 class="t">${heading}</h3>\n<textarea name="${name}" id="${name}" rows="${rows}"${locked ? ' disabled="disabled"' : ''}>\n${text}</textarea>`;
}

function yearOptions(chosen: number): string {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => lastYear - index);
  return years.map((year) => `<option value="${year}"${year === chosen ? ' selected="selected"' : ''}>${year}年</option>`).join('');
}

function noticeOf({ filing, notice }: FormOptions): string {
  if (filing.state === 'submitted') return '<div class="tip good">本年度报告已提交，等待审核，不能修改。</div>';
  if (filing.state === 'returned' && !notice) {
    return `<div class="tip bad">本年度报告已被退回，请修改后重新提交。退回原因：${escapeHtml(filing.returnedFor ?? '')}</div>`;
  }
  return `<div class="tip${notice ? ' good' : ''}">${notice ?? '说明：没有发生的请填“0”。填写完成后点击“提交”，提交后不能修改。'}</div>`;
}
