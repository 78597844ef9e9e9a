/** Writes Word documents by hand, as Word and WPS do and with what they leave in them. For tests of the reader. */
import { strToU8, zipSync, type ZipOptions } from 'fflate';
import type { Named } from './grid-layouts';
import { tableRows, type Written } from './report-writer';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxParts {
  numbering?: string;
  styles?: string;
  /** Further parts by name. */
  more?: Readonly<Record<string, string>>;
}

/** A package around a body; `main` is where its document stands. */
export function docxOf(body: string, { numbering, styles, more = {} }: DocxParts = {}, main = 'word/document.xml', zip: ZipOptions = {}): Uint8Array {
  const named = { ...(numbering === undefined ? {} : { numbering }), ...(styles === undefined ? {} : { styles }) };
  const links = Object.keys(named).map((type) => `<Relationship Id="${type}" Type="${relationships}/${type}" Target="${type}.xml"/>`);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="${main}"/></Relationships>`,
    [main]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="${w}" xmlns:mc="m" xmlns:wps="s" xmlns:v="v" xmlns:r="r"><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr></w:body></w:document>`,
    [main.replace('word/', 'word/_rels/') + '.rels']: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    'word/header1.xml': `<w:hdr xmlns:w="${w}"><w:p>${run('2018年政府信息公开工作年度报告')}</w:p></w:hdr>`,
    'word/footer1.xml': `<w:ftr xmlns:w="${w}"><w:p>${run('第 9 页')}</w:p></w:ftr>`,
    ...Object.fromEntries(Object.entries(named).map(([name, xml]) => [`word/${name}.xml`, `<w:${name} xmlns:w="${w}">${xml}</w:${name}>`])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), zip);
}

export const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text === '' ? '' : run(text)}</w:p>`;
}

export interface TableOdds {
  /** The content of a cell; a paragraph of its text where it says nothing. */
  cell?: (cell: Named) => string | undefined;
  /** Around the whole row. */
  row?: (xml: string, index: number) => string;
}

/** A table with `gridSpan` and `vMerge` where cells are merged. */
export function wordTable(rows: readonly (readonly Named[])[], { cell = () => undefined, row = (xml) => xml }: TableOdds = {}): string {
  const open = new Map<number, { left: number; colSpan: number }>();
  const lines = rows.map((cells, index) => {
    const parts: string[] = [];
    const queue = [...cells];
    let column = 0;
    for (;;) {
      const above = open.get(column);
      if (above && above.left > 0) {
        above.left -= 1;
        parts.push(`<w:tc><w:tcPr>${spanXml(above.colSpan)}<w:vMerge/></w:tcPr><w:p/></w:tc>`);
        column += above.colSpan;
        continue;
      }
      const next = queue.shift();
      if (!next) break;
      const merge = next.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
      if (next.rowSpan > 1) open.set(column, { left: next.rowSpan - 1, colSpan: next.colSpan });
      parts.push(`<w:tc><w:tcPr>${spanXml(next.colSpan)}${merge}</w:tcPr>${cell(next) ?? paragraph(next.text)}</w:tc>`);
      column += next.colSpan;
    }
    return row(`<w:tr>${parts.join('')}</w:tr>`, index);
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${lines.join('')}</w:tbl>`;
}

const spanXml = (span: number) => (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '');

export interface DocxOdds extends TableOdds {
  /** What a paragraph of text becomes. */
  text?: (text: string) => string;
  /** What a table becomes. */
  table?: (xml: string) => string;
}

/** The blocks of a report: title, headings, texts, tables in the official layout. */
export function reportBody(report: Written, { text = (line) => paragraph(line), table = (xml) => xml, ...odds }: DocxOdds = {}): string {
  const [proactive, requests, disputes] = tableRows(report).map((rows) => table(wordTable(rows, odds)));
  const lines = (words = '') => words.split('\n').filter((line) => line !== '').map(text).join('');
  const { overview, problems, otherMatters } = report.narratives;
  return [
    text(`${report.unit}${report.year}年政府信息公开工作年度报告`),
    text('一、总体情况'),
    lines(overview),
    text('二、主动公开政府信息情况'),
    proactive,
    text('三、收到和处理政府信息公开申请情况'),
    requests,
    text('四、政府信息公开行政复议、行政诉讼情况'),
    disputes,
    text('五、存在的主要问题及改进情况'),
    lines(problems),
    text('六、其他需要报告的事项'),
    lines(otherMatters),
  ].join('');
}

export function writeDocx(report: Written, odds: DocxOdds = {}): Uint8Array {
  return docxOf(reportBody(report, odds));
}
