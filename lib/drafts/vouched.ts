import type { CellId, Value } from '../report/types';
import { changeDraft, noClaim } from './change';
import type { WriteAnswer } from './types';

/** 不是这一格: the clerk stands for the figure of a cell. It holds while the cell holds that figure. */
export function vouch(id: string, cell: CellId, value: Value): Promise<WriteAnswer> {
  return changeDraft(id, noClaim, (report) => ({ ...report, vouched: { ...report.vouched, [cell]: value } }));
}

/** A slip of several figures did not happen; `slip` names it by what it would change. */
export function refuseSlip(id: string, slip: string): Promise<WriteAnswer> {
  return changeDraft(id, noClaim, (report) => ({ ...report, refusedSlips: [...new Set([...(report.refusedSlips ?? []), slip])] }));
}

/** Every cell and every slip is open to doubt again. */
export function doubtAgain(id: string): Promise<WriteAnswer> {
  return changeDraft(id, noClaim, (report) => ({ ...report, vouched: {}, refusedSlips: [] }));
}
