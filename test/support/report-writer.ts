/** Writes a report as offices publish it: as text in the layouts seen, as a page. For tests of whatever reads reports. */
import type { Edition } from '../../lib/report/editions/types';
import type { Narratives, Values } from '../../lib/report/types';
import { textOf } from '../../lib/report/values';
import { disputeRows, proactiveRows, requestRows, type Named } from './grid-layouts';

export interface Written {
  edition: Edition;
  year: number;
  unit: string;
  values: Values;
  narratives: Narratives;
}

/** How the rows of one table become text. */
export type TextLayout = 'tab-per-cell' | 'line-per-cell' | 'spaces' | 'line-per-row' | 'word-tabs' | 'sheet-tabs' | 'bars' | 'markdown' | 'run-together';

export const separableLayouts: readonly TextLayout[] = ['tab-per-cell', 'line-per-cell', 'spaces', 'line-per-row', 'word-tabs', 'sheet-tabs', 'bars', 'markdown'];
/** Layouts in which a blank cell shows. */
export const ruledLayouts: readonly TextLayout[] = ['tab-per-cell', 'word-tabs', 'sheet-tabs', 'bars', 'markdown'];

/** The rows of the three tables, figures filled in; a covered position of a merged cell is left out. */
export function tableRows({ edition, values }: Pick<Written, 'edition' | 'values'>): Named[][][] {
  const fill = (cell: Named): Named => (cell.ref === '' ? cell : { ...cell, text: textOf(values[cell.ref]) });
  return [proactiveRows(edition), requestRows(edition), disputeRows(edition)].map((rows) => rows.map((row) => row.map(fill)));
}

export function writeText(report: Written, layout: TextLayout): string {
  const [proactive, requests, disputes] = tableRows(report).map((rows) => tableText(rows, layout));
  const { overview, problems, otherMatters } = report.narratives;
  const parts = [
    `${report.unit}${report.year}年政府信息公开工作年度报告`,
    '一、总体情况',
    overview,
    '二、主动公开政府信息情况',
    proactive,
    '三、收到和处理政府信息公开申请情况',
    requests,
    '四、政府信息公开行政复议、行政诉讼情况',
    disputes,
    '五、存在的主要问题及改进情况',
    problems,
    '六、其他需要报告的事项',
    otherMatters,
  ].map((part) => part ?? '');
  if (layout === 'run-together') return `${parts[0]}\n${parts.slice(1).join('')}`;
  return parts.join(layout === 'spaces' ? ' ' : '\n');
}

function tableText(rows: readonly (readonly Named[])[], layout: TextLayout): string {
  const texts = rows.map((row) => row.map(({ text }) => text));
  switch (layout) {
    case 'run-together':
      return texts.flat().join('');
    case 'spaces':
      return texts.flat().filter((text) => text !== '').join(' ');
    case 'line-per-row':
      return texts.map((row) => row.filter((text) => text !== '').join(' ')).join('\n');
    case 'line-per-cell':
      return texts.flat().filter((text) => text !== '').join('\n\n');
    case 'bars':
      return texts.map((row) => `${row.join(' | ')} |`).join('\n');
    case 'markdown':
      return positions(rows, true).map((row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`).join('\n');
    case 'sheet-tabs':
      return positions(rows, true).map((row) => row.join('\t')).join('\n');
    case 'word-tabs':
      return positions(rows, false).map((row) => row.join('\t')).join('\n');
    case 'tab-per-cell':
      return positions(rows, false).map((row) => row.map((text) => `\t${text}`).join('\n')).join('\n\n');
  }
}

/** Rows with covered positions as empty texts: below a merged cell always, beside it only if `across`. */
function positions(rows: readonly (readonly Named[])[], across: boolean): string[][] {
  const below = new Map<number, number>();
  return rows.map((row) => {
    const texts: string[] = [];
    const queue = [...row];
    let column = 0;
    while (queue.length > 0 || (below.get(column) ?? 0) > 0) {
      const covered = below.get(column) ?? 0;
      if (covered > 0) {
        below.set(column, covered - 1);
        texts.push('');
        column++;
        continue;
      }
      const cell = queue.shift()!;
      for (let i = 0; i < cell.colSpan; i++) {
        below.set(column + i, cell.rowSpan - 1);
        if (i === 0) texts.push(cell.text);
        else if (across) texts.push('');
      }
      column += cell.colSpan;
    }
    return texts;
  });
}

export interface PageOdds {
  /** What stands in a blank cell. */
  blank?: string;
  /** Tags around a cell's text. */
  wrap?: (text: string) => string;
  /** What a content management system puts around the report. */
  around?: (report: string) => string;
}

/** The report as a page with tables as the official form merges them. */
export function writePage(report: Written, { blank = '', wrap = (text) => text, around = (html) => html }: PageOdds = {}): string {
  const [proactive, requests, disputes] = tableRows(report).map(
    (rows) => `<table>${rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, blank, wrap)).join('')}</tr>`).join('')}</table>`,
  );
  const paragraphs = (text = '') => text.split('\n').map((line) => `<p>${escaped(line)}</p>`).join('');
  const title = `${report.unit}${report.year}年政府信息公开工作年度报告`;
  const body = [
    `<p>${title}</p>`,
    '<p>一、总体情况</p>',
    paragraphs(report.narratives.overview),
    '<p>二、主动公开政府信息情况</p>',
    proactive,
    '<p>三、收到和处理政府信息公开申请情况</p>',
    requests,
    '<p>四、政府信息公开行政复议、行政诉讼情况</p>',
    disputes,
    '<p>五、存在的主要问题及改进情况</p>',
    paragraphs(report.narratives.problems),
    '<p>六、其他需要报告的事项</p>',
    paragraphs(report.narratives.otherMatters),
  ].join('\n');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${around(body)}</body></html>`;
}

function cellHtml({ text, rowSpan, colSpan }: Named, blank: string, wrap: (text: string) => string): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`;
  return `<td${spans}>${text === '' ? blank : wrap(escaped(text))}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
