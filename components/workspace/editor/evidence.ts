import type { CheckContext } from '../../../lib/report/checks/check';
import { cellOf, editionOf } from '../../../lib/report/editions/catalogue';
import type { CellId, Value } from '../../../lib/report/types';
import type { History } from './history';
import type { OpenReport } from './open-report';

/** What is known of suspects beside the figures: what the cells held when the report was read, and where the last edit was. */
export function evidenceOf(report: OpenReport, history: History): Pick<CheckContext, 'imported' | 'lastEdited' | 'excluded'> {
  const lastEdited = history.done.at(-1)?.edits[0]?.field ?? lastWritten(report);
  return {
    imported: report.imported ?? heldBefore(history),
    excluded: new Set(stillVouched(report)),
    ...(lastEdited === undefined ? {} : { lastEdited }),
  };
}

/** Vouched cells that still hold what they held when the clerk vouched for them. */
export function stillVouched({ vouched = {}, values }: OpenReport): CellId[] {
  return Object.keys(vouched).filter((cell) => vouched[cell] === values[cell]);
}

/** Reports that were read before this was kept: what the cells held before the edits of this session. */
function heldBefore({ done }: History): Record<CellId, Value> {
  const held: Record<CellId, Value> = {};
  for (const { field, from } of [...done].reverse().flatMap(({ edits }) => edits)) {
    if (from !== undefined) held[field] = from;
  }
  return held;
}

/** Of the cells a hand can write: totals follow by themselves. */
function lastWritten({ edition, stamps = {} }: OpenReport): CellId | undefined {
  const cells = Object.keys(stamps).filter((field) => cellOf(editionOf(edition), field)?.computed === false);
  return cells.sort((a, b) => stamps[b]!.revision - stamps[a]!.revision)[0];
}
