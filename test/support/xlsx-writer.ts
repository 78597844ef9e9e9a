/** Writes workbooks by hand, as Excel, WPS and LibreOffice do and with what they leave in them. For tests of the reader. */
import { strToU8, zipSync } from 'fflate';
import { nameOf } from '../../lib/office/write-xlsx/cell';
import { escapeXml } from './docx-writer';
import { label, type Named } from './grid-layouts';
import { tableRows, type Written } from './report-writer';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const opc = 'http://schemas.openxmlformats.org/package/2006';
const typeOf = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetSource {
  name: string;
  rows: readonly (readonly Named[])[];
  state?: 'hidden' | 'veryHidden';
}

export interface XlsxOdds {
  /** The element of a cell at a place such as `D5`; that of its text or number where it says nothing. */
  cell?: (cell: Named, place: string) => string | undefined;
  /** The attributes of a row, its number from 1. */
  row?: (number: number) => string;
  /** Around what is written of a sheet. */
  sheet?: (xml: string) => string;
  /** Before the rows: `<cols>` and the like. */
  before?: string;
  /** `numFmt` codes from id 164 on; style n + 1 has the nth of them. */
  formats?: readonly string[];
  /** Where the first cell stands, rows and columns from 0. */
  from?: { row: number; column: number };
  /** Changes the parts of the package. */
  parts?: (files: Record<string, string>) => Record<string, string>;
}

/** Texts go to the shared strings, figures become numbers, merged cells `mergeCell`s. */
export function xlsxOf(sheets: readonly SheetSource[], odds: XlsxOdds = {}): Uint8Array {
  const { parts = (files) => files, formats = [] } = odds;
  const strings: string[] = [];
  const bodies = sheets.map(({ rows }) => sheetXml(rows, strings, odds));
  const links = sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`);
  const shared = ['sharedStrings', 'styles'].map((type) => `<Relationship Id="${type}" Type="${office}/${type}" Target="${type}.xml"/>`);
  const type = (part: string, kind: string) => `<Override PartName="/xl/${part}.xml" ContentType="${typeOf}.${kind}+xml"/>`;
  const types = [type('workbook', 'sheet.main'), type('sharedStrings', 'sharedStrings'), type('styles', 'styles'), ...sheets.map((_, index) => type(`worksheets/sheet${index + 1}`, 'worksheet'))];
  const names = sheets.map(({ name, state }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${opc}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${opc}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${opc}/relationships">${links.join('')}${shared.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code).replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><fonts><font/></fonts><cellXfs><xf numFmtId="0" fontId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}" fontId="0"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(bodies.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts(files)).map(([name, xml]) => [name, strToU8(xml)])));
}

function sheetXml(rows: readonly (readonly Named[])[], strings: string[], { cell = () => undefined, row = () => '', sheet = (xml) => xml, before = '', from = { row: 0, column: 0 } }: XlsxOdds): string {
  const merges: string[] = [];
  const covered = new Set<string>();
  const lines = rows.map((cells, index) => {
    const at = from.row + index;
    let column = from.column;
    const written = cells.map((one) => {
      while (covered.has(`${at} ${column}`)) column += 1;
      const place = nameOf(column, at);
      const last = nameOf(column + one.colSpan - 1, at + one.rowSpan - 1);
      if (last !== place) merges.push(`<mergeCell ref="${place}:${last}"/>`);
      for (let down = 0; down < one.rowSpan; down++) for (let right = 0; right < one.colSpan; right++) covered.add(`${at + down} ${column + right}`);
      column += one.colSpan;
      return cell(one, place) ?? cellXml(one, place, strings);
    });
    return `<row r="${at + 1}"${row(at + 1)}>${written.join('')}</row>`;
  });
  const areas = merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  return sheet(`<worksheet xmlns="${main}">${before}<sheetData>${lines.join('')}</sheetData>${areas}</worksheet>`);
}

function cellXml({ text, ref }: Named, place: string, strings: string[]): string {
  if (text === '') return `<c r="${place}" s="0"/>`;
  if (ref !== '' && /^-?\d+(?:\.\d+)?$/.test(text)) return `<c r="${place}"><v>${text}</v></c>`;
  strings.push(`<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`;
}

const textRows = (words = '') => words.split('\n').filter((line) => line !== '').map((line) => [label(line)]);

/** Title, headings, texts and the three tables in one column of rows. */
export function reportRows(report: Written): Named[][] {
  const [proactive = [], requests = [], disputes = []] = tableRows(report);
  const { overview, problems, otherMatters } = report.narratives;
  return [
    [label(`${report.unit}${report.year}年政府信息公开工作年度报告`, 10)],
    [label('一、总体情况')],
    ...textRows(overview),
    [label('二、主动公开政府信息情况')],
    ...proactive,
    [label('三、收到和处理政府信息公开申请情况')],
    ...requests,
    [label('四、政府信息公开行政复议、行政诉讼情况')],
    ...disputes,
    [label('五、存在的主要问题及改进情况')],
    ...textRows(problems),
    [label('六、其他需要报告的事项')],
    ...textRows(otherMatters),
  ];
}

/** The same over six sheets named by their sections, without the headings in the sheets. */
export function sectionSheets(report: Written): SheetSource[] {
  const rows = reportRows(report);
  const starts = rows.flatMap(([first], index) => (/^[一二三四五六]、/.test(first?.text ?? '') && rows[index]!.length === 1 && first!.ref === '' && first!.colSpan === 1 ? [index] : []));
  const sheets = starts.map((start, at) => ({ name: rows[start]![0]!.text, rows: rows.slice(start + 1, starts[at + 1] ?? rows.length) }));
  return sheets.map((sheet, at) => (at === 0 ? { ...sheet, rows: [rows[0]!, ...sheet.rows] } : sheet));
}

export function writeXlsx(report: Written, odds: XlsxOdds = {}): Uint8Array {
  return xlsxOf([{ name: 'Sheet1', rows: reportRows(report) }], odds);
}
