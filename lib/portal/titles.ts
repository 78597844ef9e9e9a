import { namesTable } from '../grid/names-column';
import { tagOf } from './dom';
import { closestIn, outerOf } from './page';
import type { StreamItem } from './stream';

/** What is said right before a table, or in its caption, where it names what is in all of the table: one for each applicant, or each way of 表四. */
export function titlesOf(items: readonly StreamItem[]): Map<Element, string> {
  const titles = new Map<Element, string>();
  let last: StreamItem | undefined;
  for (const item of items) {
    const table = tagOf(item.element) === 'caption' ? null : closestIn(item.element, 'table');
    if (table && !titles.has(table)) {
      const outer = outerOf(table);
      const isBeside = last && (tagOf(last.element) === 'caption' || closestIn(last.element, 'table') === (outer && closestIn(outer, 'table')));
      titles.set(table, isBeside && last?.kind === 'text' && namesTable(last.text) ? last.text : '');
    }
    last = item;
  }
  return titles;
}
