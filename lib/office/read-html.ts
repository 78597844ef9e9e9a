import { expand } from '../grid/grid';
import { chooseEdition, type Located } from '../grid/locate';
import { cellsOf, editionForYear } from '../report/editions/catalogue';
import type { Edition } from '../report/editions/types';
import type { Narratives, Refusal, TableId } from '../report/types';
import { blockText } from './html/block-text';
import { rowsOf, tablesOf } from './html/table-rows';
import { withWordedFigures } from './html/worded-figures';
import { documentOf } from './document';
import { readLocated, type CellNotes } from './located-cells';
import { narrativesOf, outlineOf, several, wholeRefusals, type Outline } from './outline';
import type { ReadCells, ReadResult } from './read-report';
import { readText } from './read-text';
import { findHeadings } from './text/headings';
import { foldText } from './text/fold';
import { readTables } from './text/tables';
import { bestTitle, titleIn, titleWithin, type Title } from './title';

const tableIds: readonly TableId[] = ['proactive', 'requests', 'disputes'];

/**
 * Reads a report from a saved or pasted page. Tables are matched by their labels; a table that the page writes as plain
 * text is read as text. Scripts, hidden parts and the page around the report are left out. `notes`: what is known of its cells
 * beside their text.
 */
export function readHtml(doc: Document, notes?: CellNotes<Element>): ReadResult {
  const body = doc.body ?? doc.documentElement;
  const tables = tablesOf(body);
  const sources = tables.map((table) => ({ table, rows: withWordedFigures(rowsOf(table)) })).filter(({ rows }) => rows.length > 0);
  const grids = sources.map(({ rows }) => expand(rows));
  const all = new Set(tables.filter((table) => table.querySelector('table') === null));
  const hint = outlineOf(blockText(body, all), statedTitle(doc), pageTitle(doc)).title.year;
  const chosen = chooseEdition(grids, hint === undefined ? undefined : editionForYear(hint));
  if (!chosen) return readText(titled(doc, blockText(body)));
  const used = usedTables([...chosen.located.cells.values(), ...[...chosen.located.duplicates.values()].flat()]);
  const outline = outlineOf(reportText(body, used), statedTitle(doc), pageTitle(doc));
  const cells = withTextTables(readLocated(grids, chosen.located, chosen.edition, notes), outline, chosen.edition);
  const narratives = { ...narrativesInTables(body, used, outline, chosen.edition), ...narrativesOf(outline, chosen.edition) };
  return {
    ok: true,
    report: {
      edition: chosen.edition.id,
      ...outline.title,
      values: Object.fromEntries(cells.values),
      unsure: cells.unsure,
      narratives,
      document: documentOf(outline, chosen.edition, narratives, titlesOf(doc)),
      refusals: severalReports(chosen) ?? [...wholeRefusals(outline, chosen.edition), ...cells.refusals],
    },
  };
}

/** Most cells stand in two places: said once, not for each. */
function severalReports({ edition, located }: { edition: Edition; located: Located<Element> }): Refusal[] | undefined {
  return located.duplicates.size > cellsOf(edition).length / 2 ? [several] : undefined;
}

function usedTables(slots: readonly { ref: Element }[]): ReadonlySet<Element> {
  return new Set(slots.flatMap(({ ref }) => ref.closest('table') ?? []));
}

/** The text of the part of the page that holds all headings and tables of the report, its tables left out. */
function reportText(body: Element, used: ReadonlySet<Element>): string {
  const whole = blockText(body, used);
  const wanted = headingCount(whole);
  let part: Element = [...used][0]?.parentElement ?? body;
  while (part !== body && ![...used].every((table) => part.contains(table))) part = part.parentElement ?? body;
  while (part !== body) {
    const text = blockText(part, used);
    if (headingCount(text) >= wanted) return text;
    part = part.parentElement ?? body;
  }
  return whole;
}

/** Where the whole report is one table, its sections stand among the figures. */
function narrativesInTables(body: Element, used: ReadonlySet<Element>, { headings, title }: Outline, edition: Edition): Narratives {
  if (headings.length >= 2 || used.size === 0) return {};
  return narrativesOf(outlineOf(blockText(body), title), edition);
}

function headingCount(text: string): number {
  return findHeadings(foldText(text)).length;
}

/** Tables that no `<table>` gave any cell of are sought in the text. */
function withTextTables(cells: ReadCells, { folded, headings }: Outline, edition: Edition): ReadCells {
  const found = [...cells.values.keys(), ...cells.unsure.map(({ cell }) => cell)];
  const missing = tableIds.filter((table) => !found.some((cell) => cell.startsWith(`${table}.`)));
  if (missing.length === 0) return cells;
  const more = readTables(folded, headings, edition, missing);
  return {
    values: new Map([...cells.values, ...more.values]),
    unsure: [...cells.unsure, ...more.unsure],
    refusals: [...cells.refusals, ...more.refusals],
  };
}

/** What the page calls itself, best first. */
function titlesOf(doc: Document): string[] {
  const meta = doc.querySelector('meta[name="ArticleTitle"]')?.getAttribute('content') ?? '';
  const headings = Array.from(doc.querySelectorAll('h1, h2')).map((element) => (element.textContent ?? '').replace(/\s+/g, ' '));
  return [meta, ...headings, doc.title];
}

function statedTitle(doc: Document): Title | undefined {
  const meta = Array.from(doc.querySelectorAll('meta')).find((element) => /^ArticleTitle$/i.test(element.getAttribute('name') ?? ''));
  return titleIn(meta?.getAttribute('content') ?? '');
}

function pageTitle(doc: Document): Title | undefined {
  const headings = Array.from(doc.querySelectorAll('h1, h2')).map((element) => (element.textContent ?? '').replace(/\s+/g, ' '));
  const title = bestTitle([titleWithin(headings), titleIn(doc.title)]);
  return title.year === undefined ? undefined : title;
}

/** A page without usable tables is text; its title may stand in its head only. */
function titled(doc: Document, text: string): string {
  return titleIn(doc.title) ? `标题: ${doc.title.trim()}\n${text}` : text;
}
