import type { TableId } from './types';

/** Fewer headings of six than this, and the text is an excerpt: what is missing says nothing. */
const leastHeadings = 4;

export function isWhole({ headings }: ReportDocument): boolean {
  return headings.length >= leastHeadings;
}

/** What a whole report holds beside its three narratives and its figures: at hand on import, never in a form. */
export interface ReportDocument {
  /** As written, in one or two lines. Absent: none found. */
  title?: string;
  /** Between title and section 一; '' when there is nothing. */
  preface: string;
  /** Numbers of the sections whose headings were found, in order of the text. */
  headings: readonly number[];
  /** Sections 二 to 四, as far as they are text: the sentences before the table, and the whole with the table's own words. */
  between: Readonly<Partial<Record<TableId, { sentences: string; whole: string }>>>;
  /** After section 六: body and date. '' when there is nothing. */
  signature: string;
  /** The page around the report gives a date of publication. */
  published: boolean;
}
