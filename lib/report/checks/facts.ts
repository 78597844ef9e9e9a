import { cellOf, placeOf } from '../editions/catalogue';
import type { Edition } from '../editions/types';
import { equationsOf } from '../equations';
import type { CellId, Value, Values } from '../types';
import { parseCell, type CellReading } from '../values';
import type { CheckContext } from './context';
import { judge, type Judgement } from '../judgement';

/** What every rule looks at: the cells as read, the equations as judged, last year's figures. */
export interface Facts {
  edition: Edition;
  context: CheckContext;
  /** `unheld`: the page does not have the cell, so nothing is said about it. */
  reading(cell: CellId): CellReading | { kind: 'unheld' };
  /** Undefined where the cell is blank, not a number, or not on the page. */
  number(cell: CellId): number | undefined;
  /** Last year's number in the comparable cell. */
  previous(cell: CellId): number | undefined;
  judgements: readonly Judgement[];
}

const unheld = { kind: 'unheld' } as const;
const empty: CellReading = { kind: 'empty' };

function readingOf(value: Value): CellReading {
  return typeof value === 'number' ? { kind: 'number', value, tidy: true } : parseCell(value);
}

export function factsOf(edition: Edition, values: Values, context: CheckContext): Facts {
  const readings = new Map<CellId, CellReading>();
  const reading = (cell: CellId) => {
    if (!cellOf(edition, cell) || context.held?.has(cell) === false) return unheld;
    const known = readings.get(cell);
    if (known) return known;
    const value = values[cell];
    const read = value === undefined ? empty : readingOf(value);
    readings.set(cell, read);
    return read;
  };
  const number = (cell: CellId) => numberIn(reading(cell));
  return {
    edition,
    context,
    reading,
    number,
    previous: previousReader(edition, context),
    judgements: equationsOf(edition).map((equation) => judge(equation, reading)),
  };
}

/**
 * Cells of the same id are comparable across editions (domain §2.4): applications, disputes, decisions. What changed its meaning
 * (对外公开总数量 → 现行有效件数) changed its id too. Not judged unless it is the year before.
 */
function previousReader(edition: Edition, { previous, year }: CheckContext): Facts['previous'] {
  if (!previous || (year !== undefined && previous.year !== year - 1)) return () => undefined;
  return (cell) => {
    const value = cellOf(edition, cell) ? previous.values[cell] : undefined;
    return value === undefined ? undefined : numberIn(readingOf(value));
  };
}

function numberIn(reading: CellReading | { kind: 'unheld' }): number | undefined {
  return reading.kind === 'number' ? reading.value : undefined;
}

/** The row as a message names it, with its group: `（三）4.保护第三方合法权益`, `行政诉讼（复议后起诉）`. */
export function lineOf(edition: Edition, cell: CellId): string {
  return placeOf(edition, cell).replace(/^[二三四] ?/, '').replace(/·[^·]*$/, '');
}
