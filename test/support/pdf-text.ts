/** The text of a printed report as PDF readers hand it out. For tests of the reader. */
import { tableRows, type Written } from './report-writer';
import type { Named } from './grid-layouts';

const radicals: Readonly<Record<string, string>> = { 人: '⼈', 民: '⺠', 行: '⾏', 文: '⽂', 一: '⼀', 二: '⼆', 八: '⼋', 工: '⼯', 目: '⽬', 无: '⽆', 自: '⾃', 入: '⼊', 见: '⻅', 长: '⻓', 门: '⻔', 方: '⽅', 用: '⽤', 生: '⽣', 立: '⽴', 比: '⽐', 示: '⽰', 不: '不' };

export interface PdfOdds {
  /** Characters come as the radicals that look like them. */
  radicals?: boolean;
  /** Pages end between the tables. */
  pageNumber?: (page: number) => string;
  /**
   * Where the figures of a row stand: behind or below the last line of their label; between the lines of one that has several; before it; all labels of
   * a table first and then all figures, row by row, or column by column.
   */
  figures?: 'last' | 'middle' | 'first' | 'apart' | 'columns';
  /** Full-width characters of a line. */
  width?: number;
}

/** Labels are broken at the width of their cell, groups stand above their rows, figures behind the last line of their label or below it. */
export function pdfText(report: Written, { radicals: asRadicals = false, pageNumber = (page) => `— ${page} —`, width = 28, figures = 'last' }: PdfOdds = {}): string {
  const [proactive = [], requests = [], disputes = []] = tableRows(report).map((rows) => tableLines(rows, figures));
  const { overview, problems, otherMatters } = report.narratives;
  const text = [
    report.unit,
    `${report.year} 年政府信息公开工作年度报告`,
    '一、总体情况',
    ...paragraphs(overview, width),
    '二、主动公开政府信息情况',
    ...proactive,
    pageNumber(1),
    '三、收到和处理政府信息公开申请情况',
    ...requests,
    pageNumber(2),
    '四、政府信息公开行政复议、行政诉讼情况',
    ...disputes,
    '五、存在的主要问题及改进情况',
    ...paragraphs(problems, width),
    pageNumber(3),
    '六、其他需要报告的事项',
    ...paragraphs(otherMatters, width),
  ].join('\n');
  return asRadicals ? text.replace(/[\u4e00-\u9fff]/g, (char) => radicals[char] ?? char) : text;
}

function tableLines(rows: readonly (readonly Named[])[], place: PdfOdds['figures']): string[] {
  if (place !== 'apart' && place !== 'columns') return rows.flatMap((row) => rowLines(row, place));
  const labels = rows.flatMap((row) => rowLines(row.filter(({ ref }) => ref === ''), 'last'));
  const figures = rows.map((row) => row.filter(({ ref }) => ref !== '').map(({ text }) => text)).filter((texts) => texts.length > 0);
  if (place === 'apart') return [...labels, ...figures.map((texts) => texts.join(' '))];
  return [...labels, ...(figures[0] ?? []).map((_, column) => figures.map((texts) => texts[column] ?? '').join('\n'))];
}

function rowLines(row: readonly Named[], place: PdfOdds['figures']): string[] {
  const figures = row.filter(({ ref }) => ref !== '').map(({ text }) => text);
  const labels = row.filter(({ ref }) => ref === '');
  if (figures.length === 0) return labels.flatMap(({ text, colSpan }) => broken(text, colSpan > 3 ? 30 : 4));
  const [own, ...groups] = labels.toReversed();
  const label = own === undefined ? [] : broken(own.text, 15);
  const above = groups.toReversed().flatMap(({ text }) => broken(text, 4));
  if (place === 'first') return [...above, figures.join(' '), ...label];
  if (place === 'middle' && label.length > 1) return [...above, label[0]!, figures.join(' '), ...label.slice(1)];
  return label.length > 2 || label.length === 0 ? [...above, ...label, figures.join(' ')] : [...above, ...label.slice(0, -1), `${label.at(-1)} ${figures.join(' ')}`];
}

function paragraphs(words = '', width: number): string[] {
  return words.split('\n').flatMap((line) => broken(`\u3000\u3000${line}`, width).map((part) => part.trim()));
}

/** Lines of a width in full-width characters; punctuation never begins one. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  let left = 0;
  for (const char of text) {
    left -= char <= '\u00FF' ? 0.5 : 1;
    if (lines.length > 0 && (left >= 0 || /[，。、；：！？）”》]/.test(char))) lines[lines.length - 1] += char;
    else {
      lines.push(char);
      left = width - 1;
    }
  }
  return lines;
}
