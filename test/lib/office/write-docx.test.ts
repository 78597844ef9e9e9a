// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readHtml } from '../../../lib/office/read-html';
import { writeDocx } from '../../../lib/office/write-docx';
import { cellsOf, editionOf, editions } from '../../../lib/report/editions/catalogue';
import { anyReport } from '../../support/any-report';
import { docxPage, docxParts } from '../../support/docx-page';
import { zeroReport } from '../../support/reports';

const at = new Date('2026-01-13T01:41:00Z');
const sample = (id: '2019' | '2021') => ({
  unit: '青川市水利局',
  year: Number(id),
  edition: id,
  values: zeroReport(editionOf(id)),
  narratives: { overview: '（一）主动公开。坚持应公开尽公开。\n第二段\t有制表符。', problems: '存在的问题。' },
});

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');

describe.each(editions.map(({ id }) => id))('edition %s', (id) => {
  const parts = docxParts(writeDocx(sample(id), at));

  it('is a package whose parts are all there, typed and well-formed', () => {
    for (const [name, xml] of Object.entries(parts)) expect(parse(xml).querySelector('parsererror'), name).toBeNull();
    const typed = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect(typed.toSorted()).toEqual(Object.keys(parts).filter((name) => !name.endsWith('.rels') && !name.startsWith('[')).toSorted());
    const targets = [...parts['word/_rels/document.xml.rels']!.matchAll(/Target="([^"]+)"/g)].map(([, name]) => `word/${name}`);
    for (const target of targets) expect(parts).toHaveProperty([target]);
  });

  it('has title, six headings and three tables in official order', () => {
    const body = parts['word/document.xml']!;
    const styles = [...body.matchAll(/<w:tbl>|<w:pStyle w:val="(Title|Heading1)"/g)].map(([, style]) => style ?? 'table');
    expect(styles).toEqual(['Title', 'Heading1', 'Heading1', 'table', 'Heading1', 'table', 'Heading1', 'table', 'Heading1', 'Heading1']);
    for (const { heading } of editionOf(id).sections) expect(body).toContain(`>${heading}<`);
  });

  it('fills every row of every table to the same width', () => {
    for (const [table] of parts['word/document.xml']!.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      const columns = table.match(/<w:gridCol /g)!.length;
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
      for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
        const spans = [...row.matchAll(/<w:tcPr>.*?<\/w:tcPr>/gs)].map(([properties]) => Number(/gridSpan w:val="(\d+)"/.exec(properties)?.[1] ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
      }
    }
  });

  it('holds every cell of the edition once', () => {
    const marked = Object.fromEntries(cellsOf(editionOf(id)).map(({ id: cell }, index) => [cell, 5_000_000 + index]));
    const body = docxParts(writeDocx({ ...sample(id), values: marked }, at))['word/document.xml']!;
    for (const value of Object.values(marked)) expect(body.split(`>${value}<`)).toHaveLength(2);
  });
});

it('sets the page, fonts and page numbers of GB/T 9704', () => {
  const parts = docxParts(writeDocx(sample('2021'), at));
  expect(parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
  expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋;FangSong"/>');
  expect(parts['word/fontTable.xml']).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="方正小标宋_GBK;华文中宋;宋体"/>');
  expect(parts['word/footer1.xml']).toContain(' PAGE ');
  expect(parts['word/footer2.xml']).toContain('<w:jc w:val="left"/>');
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
});

it('sets （一） and its words in 楷体, and a tab as a tab', () => {
  const body = docxParts(writeDocx(sample('2021'), at))['word/document.xml']!;
  expect(body).toContain('w:eastAsia="楷体_GB2312"/></w:rPr><w:t xml:space="preserve">（一）主动公开。</w:t>');
  expect(body).toContain('第二段</w:t><w:tab/><w:t');
});

it('breaks a long title after the name of the body, a short one nowhere', () => {
  const breaks = (unit: string) => docxParts(writeDocx({ ...sample('2021'), unit }, at))['word/document.xml']!.includes('<w:br/>');
  expect(breaks('青川市水利局')).toBe(true);
  expect(breaks('青川市一二三四五六七八九十')).toBe(false);
  expect(breaks('局')).toBe(false);
});

it('marks the cells nobody has confirmed, blank ones too', () => {
  const values = { 'requests.granted.total': 3 };
  const body = docxParts(writeDocx({ ...sample('2021'), values, unsure: ['requests.granted.total', 'requests.granted.business'] }, at))['word/document.xml']!;
  expect(body.split('w:fill="FFF2CC"')).toHaveLength(3);
});

it('is the same for the same report, and survives what XML cannot hold', () => {
  expect(writeDocx(sample('2019'), at)).toEqual(writeDocx(sample('2019'), at));
  const odd = { ...sample('2021'), narratives: { overview: 'a\u0000b\u0008c\uD800d\uFFFEe' } };
  expect(docxParts(writeDocx(odd, at))['word/document.xml']).toContain('>abcde<');
});

test('every report comes back with its values and text, read by its XML alone', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const read = readHtml(page(docxPage(writeDocx(report, at))));
      const { edition, year, unit, values, narratives } = report;
      expect(read.ok && { ...read.report, document: undefined }).toEqual({ edition, year, unit, values, narratives, unsure: [], refusals: [], document: undefined });
    }),
    { numRuns: 25 },
  );
});

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
