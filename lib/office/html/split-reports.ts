import { editions } from '../../report/editions/catalogue';
import { cutReports } from '../cut-reports';
import { foldText, spacedPattern } from '../text/fold';
import { tablesOf } from './table-rows';

const openings = editions.map(({ blocks }) => new RegExp(spacedPattern(`${blocks[0]!.label}${blocks[0]!.corner}`)));

/** One document for each report of a page; the page itself where it holds one, or where it is not plain which part is whose. */
export function splitReports(page: Document): Document[] {
  const body = page.body ?? page.documentElement;
  const first = tablesOf(body).filter((table) => table.querySelector('table') === null && isOpening(table));
  if (first.length < 2) return [page];
  let around: Element = first[0]!;
  while (around !== body && !first.every((table) => around.contains(table))) around = around.parentElement ?? body;
  const blocks = Array.from(around.children);
  const pieces = blocks.map((block) => ({ text: (block.textContent ?? '').slice(0, 200), opens: first.some((table) => block.contains(table)) }));
  if (pieces.filter(({ opens }) => opens).length < first.length) return [page];
  const cuts = cutReports(pieces);
  if (!cuts || cuts.length === 0) return [page];
  return [0, ...cuts].map((from, nth) => documentOf(page, blocks.slice(from, cuts[nth] ?? blocks.length)));
}

function isOpening(table: Element): boolean {
  const text = foldText(table.textContent ?? '');
  return openings.some((pattern) => pattern.test(text));
}

function documentOf(page: Document, blocks: readonly Element[]): Document {
  const one = page.implementation.createHTMLDocument('');
  one.body.append(...blocks.map((block) => one.importNode(block, true)));
  return one;
}
