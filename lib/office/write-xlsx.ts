import { strToU8, zipSync } from 'fflate';
import { officialDocument, type OfficialFigures } from '../report/official';
import type { CellId } from '../report/types';
import { equationsSheet } from './write-xlsx/equations';
import { totalsAsFormulas, type Place } from './write-xlsx/formulas';
import { placesIn, putTable, sectionSheet } from './write-xlsx/sections';
import { sheetXml } from './write-xlsx/sheet';
import { stylesXml } from './write-xlsx/styles';
import { escaped, xmlHead } from './write-xml';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const typeOf = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What one cell of Excel holds. */
const longestText = 32_767;

export type XlsxResult = { ok: true; bytes: Uint8Array } | { ok: false; reason: string };

/**
 * A report as a workbook: a sheet per section in official order and layout, totals as formulas with their values, and a sheet with
 * every equality. Same input, same bytes.
 */
export function writeXlsx(figures: OfficialFigures, at: Date): XlsxResult {
  const { title, sections } = officialDocument(figures);
  const long = sections.find(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.length > longestText));
  if (long) return { ok: false, reason: `“${long.heading}”有一段超过 ${longestText} 字，Excel 的一格装不下。请先分段，或导出 Word。` };
  const made = sections.map((section, index) => ({ section, plan: sectionSheet(section, sheetName(section.heading), index === 0 ? title : undefined) }));
  const places = new Map<CellId, Place>(made.flatMap(({ section: { table }, plan }) => (table ? placesIn(plan, table) : [])));
  const formulas = totalsAsFormulas(figures.edition, figures.values);
  for (const { section, plan } of made) if (section.table) putTable(plan, section.table, formulas, places);
  const plans = [...made.map(({ plan }) => plan), equationsSheet(figures.edition, figures.values, places)];
  const numbers = plans.map((_, index) => index + 1);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${typeOf}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${typeOf}.styles+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${typeOf}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${plans.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageTypes}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${plans.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml(),
    ...Object.fromEntries(plans.map((plan, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(plan)])),
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xmlHead + xml)])), { mtime: at, level: 6 });
  return { ok: true, bytes };
}

/** Without what Excel forbids, at most 31 characters. */
function sheetName(heading: string): string {
  return heading.replace(/[[\]:*?/\\]/g, '').slice(0, 31);
}
