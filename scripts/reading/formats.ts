/** Every kind of file the import takes or turns away, as bytes that hold the same made-up report. */
import { zipSync } from 'fflate';
import { writeExchange } from '../../lib/office/exchange';
import { writeDocx } from '../../lib/office/write-docx';
import { writeHtml, writeText } from '../../lib/office/write-html';
import { writeXlsx } from '../../lib/office/write-xlsx';
import { editionOf } from '../../lib/report/editions/catalogue';
import { mht, ole, quoted, utf8 } from '../../test/support/file-bytes';
import { distinctFigures, narratives } from '../../test/support/figures';
import { pdfText } from '../../test/support/pdf-text';
import { writeText as writeLayout, type Written } from '../../test/support/report-writer';

const at = new Date('2026-01-13T01:41:00Z');
const { values } = distinctFigures('2021');
const report: Written = { edition: editionOf('2021'), year: 2025, unit: '青川市水利局', values, narratives };
const figures = { ...report, edition: '2021' as const };

function workbook(): Uint8Array {
  const written = writeXlsx(figures, at);
  if (!written.ok) throw new Error(written.reason);
  return written.bytes;
}

const exchange = () => writeExchange([{ ...figures, id: 'r1', status: 'draft', unsure: [], waivers: [], source: { kind: 'file', name: 'a' }, updatedAt: at.toISOString() }]);
const lines = (text: string) => text.replaceAll('\t', ',');

export interface ReadFormat {
  name: string;
  /** What is read of it, and what is not. */
  how: string;
  bytes(): Uint8Array;
}

export const readFormats: readonly ReadFormat[] = [
  { name: '年报.docx', how: '段落、表格（合并单元格、嵌套表格）、文本框、内容控件、自动编号、域的结果；修订按已接受读。页眉、页脚、脚注、批注不读', bytes: () => writeDocx(figures, at) },
  { name: '年报.xlsx', how: '看得见的工作表、行、列，合并单元格，富文本，公式按保存时的结果；一份报告一张表、几张表，或一张表一份报告。批注、图形里的文字不读', bytes: workbook },
  { name: '年报.html', how: '正文和表格，UTF-8 或 GBK；脚本、隐藏内容和报告以外的网页部分不读', bytes: () => utf8(writeHtml(figures)) },
  { name: '年报.mht', how: '网页归档里的网页，其余同上', bytes: () => mht('quoted-printable', 'utf-8', quoted(utf8(writeHtml(figures)))) },
  { name: '年报.txt', how: '制表符、竖线、空格或换行隔开的格子；UTF-8、UTF-16、GBK', bytes: () => utf8(writeText(figures)) },
  { name: '年报.md', how: '竖线表格、标题和强调记号', bytes: () => utf8(writeLayout(report, 'markdown')) },
  { name: '年报.csv', how: '逗号隔开的格子', bytes: () => utf8(lines(writeLayout(report, 'sheet-tabs'))) },
  { name: '从 PDF 复制的文字.txt', how: '部首字还原，页码去掉，断在页边的行接成一段，格子按行对应', bytes: () => utf8(pdfText(report, { radicals: true })) },
  { name: '连写的文字.txt', how: '数字连在一起的，按行列合计拆开，全部存疑，等人确认', bytes: () => utf8(writeLayout(report, 'run-together')) },
  { name: '年报.json', how: '交换文件：值、存疑、文字、状态、说明，一个文件可有多份', bytes: () => utf8(exchange()) },
];

export interface RefusedFormat {
  name: string;
  what: string;
  bytes(): Uint8Array;
}

const inZip = (name: string) => () => zipSync({ [name]: utf8('x') }, { mtime: at });

export const refusedFormats: readonly RefusedFormat[] = [
  { name: '年报.doc', what: 'Word 97 旧格式，或 .wps', bytes: () => ole('WordDocument') },
  { name: '年报.xls', what: 'Excel 97 旧格式，或 .et', bytes: () => ole('Workbook') },
  { name: '年报.ppt', what: '演示文稿', bytes: () => ole('PowerPoint Document') },
  { name: '加密.docx', what: '加密的 Office 文件', bytes: () => ole('EncryptionInfo', 'EncryptedPackage') },
  { name: '年报.xlsb', what: '二进制工作簿', bytes: inZip('xl/workbook.bin') },
  { name: '年报.ods', what: 'OpenDocument', bytes: () => zipSync({ 'content.xml': utf8('x'), 'META-INF/manifest.xml': utf8('x') }, { mtime: at }) },
  { name: '年报.ofd', what: 'OFD 版式文件', bytes: inZip('OFD.xml') },
  { name: '年报.pdf', what: 'PDF', bytes: () => utf8('%PDF-1.7 ') },
  { name: '年报.rtf', what: 'RTF', bytes: () => utf8('{\\rtf1') },
  { name: '年报.xml', what: 'Office 的单个 XML', bytes: () => utf8('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><a/>') },
  { name: '年报.png', what: '图片', bytes: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47) },
  { name: '年报.zip', what: '压缩文件', bytes: inZip('年报.docx') },
  { name: '断开的.docx', what: '没有下载完的文件', bytes: () => writeDocx(figures, at).subarray(0, 2000) },
  { name: '外链.docx', what: '带 DOCTYPE 的文件', bytes: () => zipSync({ 'word/document.xml': utf8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }, { mtime: at }) },
  { name: '炸弹.xlsx', what: '解开后超过 64 MB 的文件', bytes: () => zipSync({ 'xl/workbook.xml': new Uint8Array(65 * 1024 * 1024) }, { mtime: at, level: 1 }) },
  { name: '通讯录.txt', what: '不是年报的文字', bytes: () => utf8('张三\t0574-1\n李四\t0574-2') },
  { name: '空.txt', what: '空文件', bytes: () => new Uint8Array() },
];
