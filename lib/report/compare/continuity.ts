import { cellsOf, editionOf } from '../editions/catalogue';
import { documentRows } from '../checks/proactive/document-rows';
import type { CellId, Level, Value } from '../types';
import type { CompareColumn } from './compare';

/** What one year's report hands to the next, and what the next says of it. */
export interface Handover {
  label: string;
  /** How the next figure follows: `3`, or `200＋12－3＝209`. Absent: a figure is missing. */
  sum?: string;
  /** Undefined where a figure it follows from is blank or no number. */
  due: number | undefined;
  stated: number | undefined;
  /** How much it counts where the two differ; as the checks across years have it. */
  level: Level;
}

/** Two reports of one unit, a year apart. */
export interface YearPair {
  before: CompareColumn;
  after: CompareColumn;
}

/** `columns` in order of their years; pairs of the same unit only. */
export function pairsOf(columns: readonly CompareColumn[]): YearPair[] {
  return columns.flatMap((after) => {
    const before = columns.find(({ unit, year }) => unit === after.unit && year === after.year - 1);
    return before ? [{ before, after }] : [];
  });
}

/** Carried-over requests by applicant, and of each kind of document the stock: last year's ＋制发 －废止, where both forms have it. */
export function handoversOf({ before, after }: YearPair): Handover[] {
  return [...carried(before, after), ...stocks(before, after)];
}

function carried(before: CompareColumn, after: CompareColumn): Handover[] {
  const cells = cellsOf(editionOf(after.edition)).filter(({ table, row }) => table === 'requests' && row.id === 'carriedIn');
  return cells.map(({ id, column }) => {
    const due = numberIn(before, id.replace('.carriedIn.', '.carriedOut.'));
    return {
      label: `结转申请·${column.label}`,
      ...(due !== undefined && { sum: String(due) }),
      due,
      stated: numberIn(after, id),
      level: column.id === 'total' ? ('error' as const) : ('warning' as const),
    };
  });
}

function stocks(before: CompareColumn, after: CompareColumn): Handover[] {
  if (before.edition !== '2021' || after.edition !== '2021') return [];
  return documentRows(editionOf(after.edition)).map(({ label, cell }) => {
    const last = numberIn(before, cell('inForce'));
    const [issued, repealed] = [numberIn(after, cell('issued')), numberIn(after, cell('repealed'))];
    const known = last !== undefined && issued !== undefined && repealed !== undefined;
    const due = known ? last + issued - repealed : undefined;
    return {
      label: `${label}·现行有效`,
      ...(known && { sum: `${last}＋${issued}－${repealed}＝${String(due).replace('-', '－')}` }),
      due,
      stated: numberIn(after, cell('inForce')),
      level: 'warning' as const,
    };
  });
}

function numberIn({ values }: CompareColumn, cell: CellId): number | undefined {
  const value: Value | undefined = values[cell];
  return typeof value === 'number' ? value : undefined;
}
