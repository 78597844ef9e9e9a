// @vitest-environment happy-dom
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { editionOf, editions } from '../../../../lib/report/editions/catalogue';
import type { Edition } from '../../../../lib/report/editions/types';
import type { Values } from '../../../../lib/report/types';
import { docxOf, paragraph, reportBody, run, writeDocx, type DocxOdds } from '../../../support/docx-writer';
import { distinctFigures } from '../../../support/figures';
import { expectReadBack, readAll as readBack, readOne } from '../../../support/read-back';
import type { Written } from '../../../support/report-writer';
import { validReports } from '../../../support/reports';

const narratives = {
  overview: '局党组重视公开工作。\n（一）主动公开。全年公布信息12条，A&B<3。',
  problems: '一是主动性不够。',
  otherMatters: '没有收取信息处理费。',
};
const written = (edition: Edition, values: Values): Written => ({ edition, year: edition.years[0], unit: '青川市水利局', values, narratives });
const edition = editionOf('2021');
const distinct = { ...written(edition, distinctFigures('2021').values), year: 2024 };

const readAll = (bytes: Uint8Array) => readBack('年报.docx', bytes);
const read = (bytes: Uint8Array) => readOne('年报.docx', bytes);
const expectSame = (bytes: Uint8Array, report: Written) => expectReadBack('年报.docx', bytes, report);

test.each(editions)('reports of the $id edition read back the same', async (one) => {
  await fc.assert(
    fc.asyncProperty(validReports(one), async (values) => expectSame(writeDocx(written(one, values)), written(one, values))),
    { numRuns: 6 },
  );
});

test.each(editions)('blank cells of the $id edition stay blank', async (one) => {
  const blanks = validReports(one).chain((values) =>
    fc.array(fc.boolean(), { minLength: Object.keys(values).length, maxLength: Object.keys(values).length }).map((kept) =>
      Object.fromEntries(Object.entries(values).filter((_, index) => kept[index])),
    ),
  );
  await fc.assert(
    fc.asyncProperty(blanks, async (values) => {
      const { values: found, unsure } = await read(writeDocx(written(one, values)));
      expect(found).toEqual(values);
      expect(unsure).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

const boxed = (content: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** What Word, WPS and their users leave in a document without changing what it shows. */
const oddities: Record<string, DocxOdds> = {
  'every character a run of its own': { text: (line) => `<w:p>${[...line].map((char) => run(char, '<w:rFonts w:hint="eastAsia"/>')).join('<w:bookmarkStart/>')}</w:p>` },
  'text taken away with changes tracked': {
    text: (line) => `<w:p><w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del>${run(line)}</w:p>`,
    cell: ({ text }) => `<w:p><w:del><w:r><w:delText>77</w:delText></w:r></w:del>${run(text)}<w:moveFrom>${run('5')}</w:moveFrom></w:p>`,
  },
  'text put in with changes tracked': {
    text: (line) => `<w:p><w:ins w:id="1">${run(line)}</w:ins></w:p>`,
    cell: ({ text }) => `<w:p><w:moveTo>${run(text)}</w:moveTo></w:p>`,
  },
  'paragraph marks taken away': { text: (line) => `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(line.slice(0, 4))}</w:p><w:p>${run(line.slice(4))}</w:p>` },
  'rows taken away': { row: (xml) => `${xml}${xml.replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>').replaceAll('restart', 'continue')}` },
  'content controls around everything': {
    text: (line) => `<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:sdt><w:sdtContent>${run(line)}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>`,
    row: (xml) => `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
    cell: ({ text }) => `<w:sdt><w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`,
  },
  'hints in empty content controls': {
    cell: ({ text }) => (text === '' ? `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('单击此处输入文字')}</w:sdtContent></w:sdt>` : undefined),
  },
  'figures as results of fields': { cell: ({ text, ref }) => (ref === '' ? undefined : `<w:p>${field('=SUM(LEFT)', run(text))}</w:p>`) },
  'hidden words': { text: (line) => `<w:p>${run(line)}${run('（内部掌握）', '<w:vanish/>')}</w:p>`, cell: ({ text }) => `<w:p>${run('8', '<w:vanish/>')}${run(text)}</w:p>` },
  'a table in a table': { table: (xml) => `<w:tbl><w:tr><w:tc><w:p/>${xml}<w:p/></w:tc></w:tr></w:tbl>` },
  'soft breaks in labels': { cell: ({ text, ref }) => (ref === '' && text.length > 3 ? `<w:p>${run(text.slice(0, 2))}<w:r><w:br/></w:r>${run(text.slice(2))}</w:p>` : undefined) },
  'labels over two paragraphs': { cell: ({ text, ref }) => (ref === '' && text.length > 3 ? `${paragraph(text.slice(0, 3))}${paragraph(text.slice(3))}` : undefined) },
  'spaces and full-width figures': { cell: ({ text, ref }) => (ref === '' ? undefined : paragraph(`\u3000${text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))} `)) },
  'numbers and links between the texts': { text: (line) => `<w:p><w:hyperlink>${run(line)}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r></w:p>` },
  'texts in text boxes': { text: (line) => boxed(paragraph(line)) },
};

test.each(Object.keys(oddities))('reads through %s', async (name) => {
  await expectSame(writeDocx(distinct, oddities[name]), distinct);
});

test('a document with another main part, other prefixes and a contents list', async () => {
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('一、总体情况 1')}</w:sdtContent></w:sdt>`;
  const listed = `<w:p>${field('TOC \\o "1-3"', run('二、主动公开政府信息情况 2'))}</w:p>`;
  const body = `${contents}${listed}${reportBody(distinct)}`;
  await expectSame(docxOf(body, {}, 'word/document2.xml'), distinct);
  const parts = unzipSync(docxOf(body));
  const renamed = Object.entries(parts).map(([name, part]) => [name, strToU8(strFromU8(part).replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0='))] as const);
  await expectSame(zipSync(Object.fromEntries(renamed)), distinct);
});

test('numbers that Word counts are part of the text', async () => {
  const level = (ilvl: number, format: string, text: string) => `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const parts = {
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '（%1）')}${level(1, 'decimal', '%2.')}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>`,
    styles: '<w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
  };
  const at = (text: string, level: number) => paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="4"/></w:numPr>`);
  const overview = [paragraph('主动公开', '<w:pStyle w:val="b"/>'), at('网站', 1), at('微信', 1), at('依申请公开', 0), at('受理', 1), paragraph('没有编号', '<w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr>')];
  const marked = { ...distinct, narratives: { ...narratives, overview: '此处' } };
  const read1 = await read(docxOf(reportBody(marked).replace(paragraph('此处'), overview.join('')), parts));
  expect(read1.narratives.overview).toBe('（一）主动公开\n1.网站\n2.微信\n（二）依申请公开\n1.受理\n没有编号');
});

describe('several reports in one document', () => {
  const other = { ...written(edition, distinctFigures('2021').values), year: 2023, unit: '青川市林业局' };

  test('are told apart by their titles', async () => {
    const results = await readAll(docxOf(reportBody(distinct) + paragraph('青川市林业局') + reportBody(other).replace('青川市林业局2023年', '2023年')));
    expect(results.map((result) => result.ok && [result.report.unit, result.report.year, Object.keys(result.report.values).length, result.report.unsure.length])).toEqual([
      ['青川市水利局', 2024, 200, 0],
      ['青川市林业局', 2023, 200, 0],
    ]);
  });

  test('are never mixed where titles are missing', async () => {
    const [result, ...more] = await readAll(docxOf(reportBody(distinct) + reportBody({ ...other, unit: '', values: { ...other.values, 'requests.received.total': 1 } }).replace('2023年政府信息公开工作年度报告', '')));
    expect(more).toEqual([]);
    if (!result?.ok) throw new Error(result?.reason);
    expect(Object.keys(result.report.values).filter((cell) => !result.report.unsure.some((doubt) => doubt.cell === cell))).toEqual([]);
    expect(result.report.refusals.map(({ reason }) => reason).join()).toContain('不止一份报告');
  });
});

test.each([
  ['no text', docxOf('<w:p><w:r><w:drawing/></w:r></w:p>', { more: { 'word/media/image1.png': 'x' } }), /只有图片/],
  ['nothing', docxOf('<w:p/>'), /没有文字/],
  ['a workbook inside', docxOf(paragraph('见附表'), { more: { 'word/embeddings/Sheet1.xlsx': 'x' } }), /嵌有 Excel/],
  ['another text', docxOf(paragraph('会议纪要')), /没有找到年度报告/],
])('a document with %s is refused in a clerk’s words', async (_, bytes, reason) => {
  const [result] = await readAll(bytes);
  expect(result?.ok === false && result.reason).toMatch(reason);
});
