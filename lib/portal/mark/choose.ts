import type { Cause } from '../../report/causes';
import type { FieldId, Level } from '../../report/types';

export interface Chosen {
  field: FieldId;
  level: Level;
  /** Worst first. */
  causes: Cause[];
}

/** More candidates than these are named in the note, and the total is marked. */
const mostCandidates = 3;

const order: readonly Level[] = ['error', 'warning', 'hint'];

/**
 * Which fields get a mark: the most likely cell of each cause, every candidate where nothing tells them apart. Where that
 * cell cannot be seen, the first of the cause's cells that can; a cause none of whose cells is seen has no mark.
 */
export function chooseMarks(causes: readonly Cause[], isSeen: (field: FieldId) => boolean): Chosen[] {
  const chosen = new Map<FieldId, Chosen>();
  for (const cause of causes) {
    for (const field of fieldsOf(cause, isSeen)) {
      const known = chosen.get(field);
      if (!known) chosen.set(field, { field, level: cause.level, causes: [cause] });
      else {
        known.causes.push(cause);
        known.causes.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
        known.level = known.causes[0]?.level ?? known.level;
      }
    }
  }
  return [...chosen.values()];
}

function fieldsOf(cause: Cause, isSeen: (field: FieldId) => boolean): FieldId[] {
  const isTie = cause.expected === undefined && cause.findings[0]?.suspects.length !== 0;
  const about = cause.cells.length > mostCandidates ? (cause.findings[0]?.cells ?? []) : cause.cells;
  const wanted = (isTie && about === cause.cells ? about : about.slice(0, 1)).filter(isSeen);
  if (wanted.length > 0) return wanted;
  const involved = [...cause.cells, ...cause.findings.flatMap(({ cells }) => cells)];
  return involved.filter(isSeen).slice(0, 1);
}

export function countCauses(causes: readonly Cause[]): Record<Level, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { level } of causes) counts[level] += 1;
  return counts;
}
