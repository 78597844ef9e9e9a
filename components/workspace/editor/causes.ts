import type { Edition, Equation } from '../../../lib/report/editions/types';
import { equationsOf } from '../../../lib/report/equations';
import { leadersOf, type Cause } from '../../../lib/report/causes';
import type { CellId, Finding, Suspect } from '../../../lib/report/types';

/** Several blanks in one finding, each with a value of its own: they are no candidates for one mistake. */
export const isBlanks = ({ check, cells }: Finding) => check === 'C-BLANK' && cells.length > 1;

/** The suspect that alone explains most. */
export function determined(finding: Finding): Suspect | undefined {
  const leaders = leadersOf(finding.suspects);
  return leaders.length === 1 && !isBlanks(finding) ? leaders[0] : undefined;
}

/** The one wrong cell behind a cause. */
export const suspectOf = ({ findings }: Cause) => (findings[0] ? determined(findings[0]) : undefined);

/** Names a cause while its findings stay the same. */
export const keyOf = ({ findings }: Cause) => findings.map(({ check, cells, quote }) => [check, ...cells, quote ?? ''].join(' ')).join('\n');

const fewCells = 4;

/** The cells that carry a finding's sign: its suspects, else the few it is about, else the first. Blanks carry none. */
export function signedCells(finding: Finding): readonly CellId[] {
  if (isBlanks(finding)) return [];
  const leaders = leadersOf(finding.suspects);
  if (leaders.length > 0) return leaders.map(({ cell }) => cell);
  return finding.cells.length <= fewCells ? finding.cells : finding.cells.slice(0, 1);
}

/** Every cell of the sums that the findings say are broken. */
export function cellsBehind(edition: Edition, { findings }: Cause): ReadonlySet<CellId> {
  const broken = equationsOf(edition).filter(({ check, terms, total }) => findings.some((finding) => finding.check === check && isAbout(finding, terms, total)));
  return new Set(broken.flatMap(({ terms }) => terms.map(({ cell }) => cell)));
}

/** A broken total names its one sum; a balance names all its cells. */
function isAbout({ cells }: Finding, terms: Equation['terms'], total: CellId | undefined): boolean {
  return total === undefined ? terms.every(({ cell }) => cells.includes(cell)) : cells[0] === total;
}
