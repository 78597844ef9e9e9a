import { chooseEdition } from '../../grid/locate';
import { expand } from '../../grid/grid';
import type { Refusal, TableId } from '../../report/types';
import { splitReports } from '../html/split-reports';
import { rowsOf, tablesOf } from '../html/table-rows';
import type { CellNotes } from '../located-cells';
import { readHtml } from '../read-html';
import type { ReadResult } from '../read-report';
import { foldText } from '../text/fold';
import { findHeadings } from '../text/headings';
import { isBodyName, titleWithin } from '../title';
import type { Archive } from '../zip/archive';
import type { Parse } from '../zip/xml-part';
import { blocksHtml } from './blocks-html';
import { readSheet } from './sheet';
import { blocksOf, type SheetBlock } from './sheet-blocks';
import { tablesHeld } from './tables-held';
import { visibleRows, type Visible } from './visible-rows';
import { readWorkbook } from './workbook';

interface SheetPage {
  name: string;
  html: string;
  held: ReadonlySet<TableId>;
  /** It has a heading or the title of a report, or the first words of one of its tables. */
  worded: boolean;
  hidden: readonly string[];
}

/**
 * Reads a workbook: a report on one sheet or over several, or one on each. What is hidden is not read, formulas count as what they
 * gave when the file was saved. One result per report.
 */
export function readXlsx(archive: Archive, main: string, parse: Parse): ReadResult[] {
  const opened = readWorkbook(archive, main, parse);
  if (!opened.ok) return [opened];
  const { workbook } = opened;
  const pages: SheetPage[] = [];
  const said: Refusal[] = [];
  for (const { name, part, hidden } of workbook.sheets) {
    if (hidden) continue;
    const place = `工作表“${name}”`;
    const read = readSheet(archive, part, name, workbook, parse);
    if (!read.ok && !read.large) return [{ ok: false, reason: read.reason }];
    const seen = read.ok ? visibleRows(read.sheet) : undefined;
    if (seen?.ok === false && seen.why === 'overlap') return [{ ok: false, reason: `${place}的合并单元格互相重叠，不能读取。请用 WPS 或 Excel 打开，另存一份再试。` }];
    if (seen?.ok) pages.push(pageOf(name, seen.visible));
    else said.push({ code: 'control', place, reason: '格子太多，不像年度报告，没有读取。' });
  }
  if (pages.every(({ html }) => html === '')) return [{ ok: false, reason: said[0] ? `${said[0].place}：${said[0].reason}` : '表格里没有内容，或内容都在隐藏的工作表里。' }];
  const used = usedOf(pages, parse);
  for (const { name, hidden } of used) {
    if (hidden.length > 0) said.push({ code: 'hidden', place: `工作表“${name}”`, reason: `隐藏的行或列里有内容（${listed(hidden)}），没有读取。要读取请先取消隐藏。` });
  }
  return reportsOf(used, parse).map((result) => (result.ok ? { ok: true, report: { ...result.report, refusals: [...result.report.refusals, ...said] } } : result));
}

function listed(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join('、')}等 ${names.length} 格` : names.join('、');
}

function pageOf(name: string, { rows, hidden }: Visible): SheetPage {
  const blocks = blocksOf(rows, name);
  const html = blocksHtml(blocks, name);
  const text = foldText(blocks.flatMap(linesOf).join('\n'));
  const held = tablesHeld(text);
  const worded = held.size > 0 || findHeadings(text).length > 0 || titleWithin(text.split('\n')) !== undefined;
  return { name, html, held, worded, hidden };
}

function linesOf(block: SheetBlock): string[] {
  return block.kind === 'text' ? [block.text] : block.rows.map(({ cells }) => cells.map(({ text }) => text).join('\t'));
}

/** The sheets of reports. One without any words of a report is looked into only where the others lack a table. */
function usedOf(pages: readonly SheetPage[], parse: Parse): readonly SheetPage[] {
  const whole = new Set(pages.flatMap(({ held }) => [...held])).size === 3;
  const used = pages.filter(({ worded, html }) => worded || (!whole && chooseEdition(tablesOf(bodyOf(html, parse)).map((table) => expand(rowsOf(table)))) !== undefined));
  return used.length > 0 ? used : pages;
}

/** A report on each sheet where more than one holds all three tables; else the sheets are read as one after the other. */
function reportsOf(pages: readonly SheetPage[], parse: Parse): ReadResult[] {
  const opening = pages.filter(({ held }) => held.has('proactive'));
  const own = opening.length > 1 && opening.every(({ held }) => held.size === 3);
  if (own) return opening.flatMap((page) => readPages([page], parse).map((result) => named(result, page.name)));
  return readPages(pages, parse);
}

function bodyOf(html: string, parse: Parse): Element {
  return parse(`<!DOCTYPE html><html><body>${html}</body></html>`, 'text/html').body;
}

function readPages(pages: readonly SheetPage[], parse: Parse): ReadResult[] {
  return splitReports(bodyOf(pages.map(({ html }) => html).join('\n'), parse).ownerDocument).map((one) => readHtml(one, notes));
}

/** A sheet that is named like a body holds that body's report. */
function named(result: ReadResult, sheet: string): ReadResult {
  if (!result.ok || result.report.unit !== undefined || !isBodyName(sheet)) return result;
  return { ok: true, report: { ...result.report, unit: sheet } };
}

const notes: CellNotes<Element> = {
  place: (cell) => cell.getAttribute('data-place') ?? undefined,
  doubt: (cell) => {
    const reason = cell.getAttribute('data-doubt');
    return reason === null ? undefined : { reason, raw: cell.getAttribute('data-raw') ?? '', text: cell.getAttribute('data-proposal') ?? '' };
  },
};
