import { splitReports } from '../html/split-reports';
import { readHtml } from '../read-html';
import { nothingFound } from '../read-text';
import type { ReadResult } from '../read-report';
import type { Archive } from '../zip/archive';
import { relationsOf } from '../zip/relations';
import { xmlPart, type Parse } from '../zip/xml-part';
import { documentHtml } from './document-html';
import { numberingOf } from './numbering';

const pictures = '文件里只有图片，没有文字可读。请找到电子版原件，或在 WPS 中识别文字后，全选、复制后粘贴。';
const embedded = '没有找到年度报告的表格。文件里嵌有 Excel 表格，请双击打开那张表，全选、复制后粘贴。';

/** Reads a Word document: its body as a page of paragraphs and tables, changes as if accepted; headers, footers and notes are left out. */
export function readDocx(archive: Archive, parse: Parse): ReadResult[] {
  const main = relationsOf(archive, '', parse).find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const body = xmlPart(archive, main, parse, withoutLooks);
  if (!body.ok) return [body];
  if (!body.root) return [{ ok: false, reason: '文件里没有正文，不能读取。请用 WPS 或 Word 打开，另存为 .docx 再试。' }];
  const relations = relationsOf(archive, main, parse);
  const part = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    const read = target === undefined ? undefined : xmlPart(archive, target, parse);
    return read?.ok ? read.root : undefined;
  };
  const html = documentHtml(body.root, numberingOf(part('numbering'), part('styles')));
  const page = parse(html, 'text/html');
  const results = splitReports(page).map((one) => readHtml(one));
  return results.map((result) => (result.ok ? result : { ok: false, reason: reasonFor(result.reason, page, archive) }));
}

/** Fonts, sizes and margins are half of a document, and parsing most of the work. */
const looks = /<(?:[\w.-]+:)?(?:rFonts|szCs|sz|color|lang|kern|spacing|ind|jc|shd|tcW|tblW|vAlign|keepNext|keepLines|widowControl|snapToGrid|adjustRightInd|autoSpaceD[EN]|textAlignment|topLinePunct|wordWrap|noProof|proofErr|bookmarkStart|bookmarkEnd|bCs|b|tcBorders|trHeight|cantSplit|gridCol)(?=[\s/])[^<>]*\/>/g;
const emptied = /<((?:[\w.-]+:)?(?:rPr|pPr|tcPr|trPr))><\/\1>/g;

function withoutLooks(xml: string): string {
  return xml.replace(looks, '').replace(emptied, '');
}

function reasonFor(reason: string, page: Document, { names }: Archive): string {
  if ((page.body.textContent ?? '').trim() === '') {
    return names.some((name) => name.startsWith('word/media/')) ? pictures : '文件里没有文字。';
  }
  return reason === nothingFound && names.some((name) => /\/embeddings\/.*\.xls[xmb]?$/.test(name)) ? embedded : reason;
}
