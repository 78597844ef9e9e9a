import { strToU8, zipSync } from 'fflate';
import { officialDocument, type OfficialFigures, type OfficialSection } from '../report/official';
import { isBodyName } from './title';
import { escaped, xmlHead } from './write-xml';
import { footerXml } from './write-docx/footer';
import { narrativeParagraph, paragraph, run } from './write-docx/paragraph';
import { fontTableXml, linePitch, namespace, stylesXml } from './write-docx/styles';
import { tableXml } from './write-docx/table';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * A report as a Word document in the layout of GB/T 9704: A4, type area 156 × 225 mm, title, six sections, official tables with
 * merged cells, page numbers. `at` is its date of creation; the same input gives the same bytes.
 */
export function writeDocx(figures: OfficialFigures, at: Date): Uint8Array {
  const { title, unit, sections } = officialDocument(figures);
  const body = [titleXml(title, unit), ...sections.map(sectionXml)].join('');
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([
      ['officeDocument', 'word/document.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ], ['metadata/core-properties', 'docProps/core.xml']),
    'docProps/core.xml': coreXml(title, at),
    'docProps/app.xml': `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Nianbao</Application></Properties>`,
    'word/document.xml': `${xmlHead}<w:document ${namespace}><w:body>${body}${pageXml()}</w:body></w:document>`,
    'word/styles.xml': stylesXml(),
    'word/fontTable.xml': fontTableXml(),
    'word/settings.xml': settingsXml(),
    'word/footer1.xml': footerXml('right'),
    'word/footer2.xml': footerXml('left'),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ['fontTable', 'fontTable.xml'],
      ['settings', 'settings.xml'],
      ['footer', 'footer1.xml'],
      ['footer', 'footer2.xml'],
    ]),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { mtime: at, level: 6 });
}

/** Characters of 二号 that a line of 156 mm holds. */
const titleLine = 20;

/** A title too long for one line breaks after the body's name, where the body can be told from a line of its own. */
function titleXml(title: string, unit: string): string {
  const breaks = title.length > titleLine && isBodyName(unit);
  return paragraph('Title', breaks ? `${run(unit)}<w:r><w:br/></w:r>${run(title.slice(unit.length))}` : run(title));
}

function sectionXml({ heading, paragraphs, table }: OfficialSection): string {
  // Word joins tables that follow each other directly, and a table may not end the document.
  const content = table ? `${tableXml(table)}${paragraph('TableText', '')}` : paragraphs.map(narrativeParagraph).join('');
  return `${paragraph('Heading1', run(heading))}${content}`;
}

/** A4 with the margins of GB/T 9704: top 37 mm, left 28 mm, and what is left of 297 − 225 and 210 − 156. */
function pageXml(): string {
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1361" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="${linePitch}"/></w:sectPr>`;
}

function settingsXml(): string {
  const compat = '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
  return `${xmlHead}<w:settings ${namespace}><w:zoom w:percent="100"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/>${compat}<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`;
}

function relations(own: readonly (readonly [string, string])[], foreign?: readonly [string, string]): string {
  const all = [...own.map(([type, target]) => [`${office}/${type}`, target] as const), ...(foreign ? [[`${packageTypes}/relationships/${foreign[0]}`, foreign[1]] as const] : [])];
  const list = all.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`).join('');
  return `${xmlHead}<Relationships xmlns="${packageTypes}/relationships">${list}</Relationships>`;
}

function contentTypes(): string {
  const parts = [
    ['word/document.xml', `${main}.document.main+xml`],
    ['word/styles.xml', `${main}.styles+xml`],
    ['word/fontTable.xml', `${main}.fontTable+xml`],
    ['word/settings.xml', `${main}.settings+xml`],
    ['word/footer1.xml', `${main}.footer+xml`],
    ['word/footer2.xml', `${main}.footer+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  const list = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('');
  return `${xmlHead}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list}</Types>`;
}

function coreXml(title: string, at: Date): string {
  const time = `${at.toISOString().slice(0, 19)}Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}
