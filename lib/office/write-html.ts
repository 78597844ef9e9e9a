import { officialDocument, type OfficialCell, type OfficialDocument, type OfficialFigures, type OfficialTable } from '../report/official';
import { escaped } from './write-xml';

const fonts = {
  title: "'方正小标宋简体','方正小标宋_GBK','华文中宋','STZhongsong','SimSun','宋体',serif",
  heading: "'黑体','SimHei','PingFang SC','Noto Sans CJK SC',sans-serif",
  body: "'仿宋_GB2312','仿宋','FangSong','STFangsong','Noto Serif CJK SC',serif",
  table: "'宋体','SimSun','Songti SC','Noto Serif CJK SC',serif",
} as const;

/**
 * The report in official layout as HTML: title, headings, paragraphs and tables with merged cells. Every style stands on its own
 * element, because editors of websites drop style sheets. For the clipboard, the print view and the saved page.
 */
export function officialHtml(figures: OfficialFigures): string {
  const { title, sections } = officialDocument(figures);
  const paragraph = (text: string) => `<p style="margin:0;text-indent:2em;line-height:29pt;font:16pt/29pt ${fonts.body};text-align:justify">${escaped(text)}</p>`;
  const parts = sections.map(({ heading, paragraphs, table }) => {
    const name = `<h2 style="margin:0;text-indent:2em;font:16pt/29pt ${fonts.heading};break-after:avoid">${escaped(heading)}</h2>`;
    return `${name}\n${table ? tableHtml(table) : paragraphs.map(paragraph).join('\n')}`;
  });
  return `<h1 style="margin:0 0 29pt;text-align:center;font:22pt/36pt ${fonts.title}">${escaped(title)}</h1>\n${parts.join('\n')}`;
}

/** A page of its own that prints on A4 and is read again by the import. */
export function writeHtml(figures: OfficialFigures): string {
  const { title } = officialDocument(figures);
  const sheet = '@page{size:A4;margin:37mm 26mm 35mm 28mm;@bottom-center{content:"— " counter(page) " —"}}body{margin:0 auto;max-width:156mm;color:#000;background:#fff}@media screen{body{padding:12mm}}table,tr{break-inside:avoid}';
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>${escaped(title)}</title>\n<style>${sheet}</style>\n</head>\n<body>\n${officialHtml(figures)}\n</body>\n</html>\n`;
}

function tableHtml({ rows, labelColumns, width }: OfficialTable): string {
  const columns = labelColumns > 1 ? [...[6, 10, 30].slice(3 - labelColumns), ...Array.from({ length: width - labelColumns }, () => 54 / (width - labelColumns))] : Array.from({ length: width }, () => 100 / width);
  const grid = columns.map((share) => `<col style="width:${share.toFixed(2)}%">`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
  return `<table border="1" style="border-collapse:collapse;table-layout:fixed;width:100%;margin:0 0 12pt;font:9pt/1.35 ${fonts.table}"><colgroup>${grid}</colgroup><tbody>\n${body}\n</tbody></table>`;
}

function cellHtml({ text, rowSpan, colSpan, kind, unsure = false }: OfficialCell): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`;
  const left = kind === 'row' || (kind === 'corner' && text.startsWith('（'));
  const style = `border:1px solid #000;padding:3pt 2pt;vertical-align:middle;text-align:${left ? 'left' : 'center'};font-weight:normal;word-break:break-all${unsure ? ';background:#fff2cc' : ''}`;
  return `<td${spans} style="${style}">${escaped(text)}</td>`;
}

/** The same document as plain text: a line per row, cells set off by tabs, covered positions empty. */
export function writeText(figures: OfficialFigures): string {
  const { title, sections }: OfficialDocument = officialDocument(figures);
  const parts = sections.flatMap(({ heading, paragraphs, table }) => [heading, ...(table ? tableLines(table) : paragraphs)]);
  return `${[title, ...parts].join('\n')}\n`;
}

function tableLines({ rows, width }: OfficialTable): string[] {
  const lines = rows.map(() => Array.from({ length: width }, () => ''));
  for (const { row, column, text } of rows.flat()) lines[row]![column] = text;
  return lines.map((line) => line.join('\t'));
}
