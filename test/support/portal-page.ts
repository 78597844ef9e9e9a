/** Entry forms as HTML, built from the edition's data: what a plain portal would print. */
import type { Edition } from '../../lib/report/editions/types';
import { disputeRows, proactiveRows, requestRows, type Named } from './grid-layouts';

export interface PageOptions {
  /** The control of a cell. */
  control?: (cell: string) => string;
  /** Between the title and the tables. */
  head?: string;
  /** Replaces the boxes of the narratives. */
  narratives?: string;
  tables?: readonly ('proactive' | 'requests' | 'disputes')[];
}

const layouts = { proactive: proactiveRows, requests: requestRows, disputes: disputeRows };
const headings = {
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
};

export const plainControl = (cell: string): string => `<input type="text" name="${cell}">`;

export const plainNarratives = `
<h2>一、总体情况</h2><textarea name="overview"></textarea>
<h2>五、存在的主要问题及改进情况</h2><textarea name="problems"></textarea>
<h2>六、其他需要报告的事项</h2><textarea name="otherMatters"></textarea>`;

export function tableOf(rows: readonly (readonly Named[])[], control = plainControl): string {
  const body = rows.map((row) => `<tr>${row.map((cell) => cellOf(cell, control)).join('')}</tr>`);
  return `<table border="1">${body.join('\n')}</table>`;
}

function cellOf({ role, text, ref, colSpan, rowSpan }: Named, control: (cell: string) => string): string {
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  return `<td${spans}>${role === 'label' ? text : control(ref)}</td>`;
}

export function formOf(edition: Edition, options: PageOptions = {}): string {
  const { control = plainControl, head = '', narratives = plainNarratives, tables = ['proactive', 'requests', 'disputes'] } = options;
  const parts = tables.map((table) => `<h2>${headings[table]}</h2>${tableOf(layouts[table](edition), control)}`);
  return `<form method="post" action="/submit">${head}${narratives}${parts.join('\n')}<button type="submit">提交</button></form>`;
}

export function pageOf(body: string, title = '政府信息公开工作年度报告填报'): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
