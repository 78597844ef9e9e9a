import type { Waiver } from '../report/types';
import { changeDraft, noClaim } from './change';
import type { WriteAnswer } from './types';

type Waived = Pick<Waiver, 'check' | 'cells' | 'words'>;

/** Keeps why a finding is accepted. A second reason for the same finding replaces the first. */
export function addWaiver(id: string, waiver: Waiver): Promise<WriteAnswer> {
  return changeDraft(id, noClaim, (report) => ({
    ...report,
    waivers: [...report.waivers.filter((other) => !sameFinding(other, waiver)), waiver],
  }));
}

/** The finding counts again. */
export function removeWaiver(id: string, waiver: Waived): Promise<WriteAnswer> {
  return changeDraft(id, noClaim, (report) => ({
    ...report,
    waivers: report.waivers.filter((other) => !sameFinding(other, waiver)),
  }));
}

/** Both lists as one; the later reason for the same finding counts. */
export function laterWaivers(before: readonly Waiver[], later: readonly Waiver[]): Waiver[] {
  return [...before.filter((waiver) => !later.some((other) => sameFinding(waiver, other))), ...later];
}

function sameFinding(a: Waived, b: Waived): boolean {
  return a.check === b.check && a.cells.join(' ') === b.cells.join(' ') && (a.words ?? '') === (b.words ?? '');
}
