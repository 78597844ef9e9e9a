/**
 * Lists that draw only the rows in sight, take the others out of the document or use their elements for other rows. They are moved
 * only by their own scrolling, which a page has to allow for.
 */
import type { FieldId } from '../report/types';
import type { FormBinding } from './binding';
import { own, queryAll, scrollerOf, scrollOf, tagOf, textContentOf } from './dom';
import { entriesIn } from './entries';
import { outerOf } from './page';
import { boxOf } from './visibility';

/** Fewer fields than this are no list of rows. */
const fewest = 4;

/** Table 二, 三 or 四; of a text itself. */
export const tableOf = (field: FieldId): string => field.split('.')[0]!;

/** What scrolls the tables that some of these fields belong to, where a part of such a table is on the page and a part is not. */
export function scrollersOf({ fields }: FormBinding, wanted: readonly FieldId[]): Element[] {
  const partly = new Set(wanted.filter((field) => !fields.has(field)).map(tableOf));
  const counts = new Map<Element, number>();
  for (const [field, { control }] of fields) {
    const scroller = partly.has(tableOf(field)) ? scrollerAround(control.element) : undefined;
    if (scroller) counts.set(scroller, (counts.get(scroller) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= fewest).map(([scroller]) => scroller);
}

/** The nearest element around that scrolls and has more than it shows; the page itself only around a list with room for rows. */
function scrollerAround(element: Element): Element | undefined {
  const page = scrollerOf(element);
  let roomy = false;
  for (let outer = outerOf(element); outer; outer = outerOf(outer)) {
    if (outer === page || tagOf(outer) === 'body') return roomy && hasMore(page) ? page : undefined;
    if (/auto|scroll|overlay/.test(getComputedStyle(outer).overflowY) && hasMore(outer)) return outer;
    roomy ||= hasRoom(outer, element);
  }
  return undefined;
}

/** How much of it a scroller shows, px. */
export const windowHeightOf = (scroller: Element): number => own(scroller, 'clientHeight');

const hasMore = (scroller: Element): boolean => scrollOf(scroller).height > windowHeightOf(scroller) + 1;

/** Taller than what is in it: what is not drawn has its place kept. */
function hasRoom(outer: Element, row: Element): boolean {
  const inner = queryAll(outer, ':scope > *').filter((one) => textContentOf(one).trim() !== '' || entriesIn(one).length > 0);
  const boxes = inner.map(boxOf);
  const filled = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  const heightOf = (element: Element): number => boxOf(element).bottom - boxOf(element).top;
  return heightOf(outer) - filled > 2 * heightOf(row);
}
