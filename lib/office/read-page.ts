import { splitReports } from './html/split-reports';
import { readHtml } from './read-html';
import type { ReadResult } from './read-report';

/** Reads every report of a saved, pasted or open page. */
export function readPage(page: Document): ReadResult[] {
  return splitReports(page).map((one) => readHtml(one));
}
