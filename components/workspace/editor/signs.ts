import type { Cause } from '../../../lib/report/causes';
import type { CellId, Finding, Level } from '../../../lib/report/types';
import { waiverOf } from '../../../lib/report/waived';
import { signedCells } from './causes';
import type { OpenReport } from './open-report';

export type CellSign = Level | 'unsure';

/** The sign each cell carries: unsure first, then the worst open finding. Hints carry none. */
export function signsOf(report: OpenReport, findings: readonly Finding[]): ReadonlyMap<CellId, CellSign> {
  const signs = new Map<CellId, CellSign>();
  for (const finding of findings) {
    if (finding.level === 'hint' || waiverOf(finding, report)) continue;
    for (const cell of signedCells(finding)) if (!signs.has(cell)) signs.set(cell, finding.level);
  }
  for (const cell of report.unsure) signs.set(cell, 'unsure');
  return signs;
}

export const cardId = (index: number) => `cause-${index}`;

/** The card that speaks of a cell. */
export function cardsOf(causes: readonly Cause[]): ReadonlyMap<CellId, string> {
  const cards = new Map<CellId, string>();
  for (const [index, { findings }] of causes.entries()) {
    for (const cell of findings.flatMap(signedCells)) if (!cards.has(cell)) cards.set(cell, cardId(index));
  }
  return cards;
}
