import { officialDocument, type OfficialFigures } from '../report/official';
import type { CellId } from '../report/types';
import { equationsSheet } from './write-xlsx/equations';
import { totalsAsFormulas, type Place } from './write-xlsx/formulas';
import { placesIn, putTable, sectionSheet } from './write-xlsx/sections';
import { workbookOf } from './write-xlsx/workbook';

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
  return { ok: true, bytes: workbookOf(plans, at) };
}

/** Without what Excel forbids, at most 31 characters. */
function sheetName(heading: string): string {
  return heading.replace(/[[\]:*?/\\]/g, '').slice(0, 31);
}
