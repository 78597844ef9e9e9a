/** Pages about what arrived. */
import type { Filings } from './filings';
import { escapeHtml } from './shell';

export function resultPage(year: number, fields: Readonly<Record<string, string>>): string {
  const figures = Object.entries(fields).filter(([name]) => /^[bcd]_/.test(name));
  const filled = figures.filter(([, text]) => text.trim() !== '');
  const row = ([name, text]: [string, string]): string => `<tr><td class="l">${escapeHtml(name)}</td><td>${escapeHtml(text)}</td></tr>`;
  return `<div class="tip good">提交成功！${year}年度政府信息公开工作年度报告已提交，等待审核。</div>
<p>平台收到数字 ${figures.length} 项，其中已填 ${filled.length} 项、空白 ${figures.length - filled.length} 项。<a href="/report?nd=${year}">返回查看</a></p>
<h3 class="t">平台收到的数据</h3>
<table class="sheet" style="width:420px"><tr><td class="h">项目编号</td><td class="h">内容</td></tr>
${figures.map(row).join('\n')}
</table>`;
}

export function reviewPage(filings: Filings): string {
  const names = { none: '未填报', saved: '已保存', submitted: '已提交', returned: '已退回' };
  const rows = filings.years().map((year) => {
    const { state } = filings.of(year);
    const act =
      state === 'submitted'
        ? `<form action="/review" method="post"><input type="hidden" name="nd" value="${year}" /><input type="text" name="reason" style="width:220px" value="数字有误，请核对" /> <input type="submit" value="退 回" style="width:60px" /></form>`
        : '';
    return `<tr><td>${year}</td><td>${names[state]}</td><td>${act}</td></tr>`;
  });
  return `<h3 class="t">审核管理</h3>
<table class="sheet"><tr><td class="h">年度</td><td class="h">状态</td><td class="h">操作</td></tr>
${rows.join('\n') || '<tr><td colspan="3">暂无数据</td></tr>'}
</table>`;
}
