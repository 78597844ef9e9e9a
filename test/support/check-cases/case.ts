import type { CheckContext } from '../../../lib/report/checks/check';
import { editionOf } from '../../../lib/report/editions/catalogue';
import type { EditionId, Level, Values } from '../../../lib/report/types';
import { zeroReport } from '../reports';

/** One failing case of a check: a report of zeros but for `values`, last year's of zeros but for `last`. */
export interface CheckCase {
  check: string;
  level: Level;
  /** Absent: 2021. */
  edition?: EditionId;
  values: Values;
  /** Absent: no report of last year. */
  last?: Values;
  lastEdition?: EditionId;
  context?: Partial<CheckContext>;
  cells: string[];
  message: string;
}

/** Cells of one row of table 三. */
export const requests = (row: string, counts: Values): Values =>
  Object.fromEntries(Object.entries(counts).map(([column, count]) => [`requests.${row}.${column}`, count]));

/** The values and the context of a case. */
export function materialOf({ edition = '2021', values, last, lastEdition = edition, context }: Pick<CheckCase, 'edition' | 'values' | 'last' | 'lastEdition' | 'context'>) {
  const form = editionOf(edition);
  const year = context?.year ?? (edition === '2021' ? 2024 : 2020);
  const previous = last && { year: year - 1, edition: lastEdition, values: { ...zeroReport(editionOf(lastEdition)), ...last } };
  return {
    edition: form,
    values: { ...zeroReport(form), ...values },
    context: { scope: 'document', year, ...(previous ? { previous } : {}), ...context } satisfies CheckContext,
  };
}
