import { causesOf, type Cause } from '../causes';
import { factsOf } from '../checks/facts';
import type { Edition, Equation } from '../editions/types';
import type { Finding, Values } from '../types';
import { equationOf } from '../working';
import { requestsMatrix } from './matrix';
import { movedRow } from './moved-row';
import type { Matrix } from './proposal';
import { scaleOf, type Scale } from './scale';
import { shiftedColumns, shiftedRows, shiftedTable } from './shifted';
import { slipKey, type Slip } from './slip';
import { swapped } from './swapped';

/** The likelier slips first: of two that mend the same, the first is taken. */
const kinds: readonly ((matrix: Matrix, scale: Scale) => Slip[])[] = [swapped, movedRow, shiftedColumns, shiftedRows, shiftedTable];

/**
 * One card per cause, slips that move several figures at once among them: a block pasted one row or column off, two cells or rows in
 * each other's place. Such a slip is named where the sums bear it out and it explains what would else be two causes or more. In a page it
 * comes beside the engine. `refused`: slips that did not happen, by `slipKey`.
 */
export function deepCausesOf(
  edition: Edition,
  values: Values,
  findings: readonly Finding[],
  refused: ReadonlySet<string> = new Set(),
): Cause[] {
  const plain = causesOf(edition, values, findings);
  const equations = new Map(findings.map((finding) => [finding, equationOf(edition, finding)]));
  const counted = plain.filter((cause) => cause.findings.some((finding) => equations.get(finding)));
  if (counted.length < 2) return plain;
  const merges = ({ mended, changes }: Slip) =>
    !refused.has(slipKey(changes)) && counted.filter((cause) => isAbout(cause, mended, equations)).length > 1;
  const slip = likeliestSlip(edition, values, merges);
  if (!slip) return plain;
  const own = findings.filter((finding) => slip.mended.includes(equations.get(finding)!));
  const others = causesOf(edition, values, findings.filter((finding) => !own.includes(finding)));
  return [slipCause(slip, own), ...others];
}

function isAbout({ findings }: Cause, mended: readonly Equation[], equations: ReadonlyMap<Finding, Equation | undefined>): boolean {
  return findings.some((finding) => mended.includes(equations.get(finding)!));
}

/** Undefined where none is borne out, or two different ones are equally well. */
function likeliestSlip(edition: Edition, values: Values, merges: (slip: Slip) => boolean): Slip | undefined {
  const scale = scaleOf(factsOf(edition, values, { scope: 'document' }));
  const matrix = requestsMatrix(edition, scale.ids);
  const [best, next] = kinds
    .flatMap((kind) => kind(matrix, scale))
    .filter(merges)
    .sort((a, b) => b.weight - a.weight || a.changes.length - b.changes.length);
  const isTie = best && next && next.weight === best.weight && next.changes.length === best.changes.length && slipKey(next.changes) !== slipKey(best.changes);
  return isTie ? undefined : best;
}

function slipCause({ claim, act, changes, mended }: Slip, findings: Finding[]): Cause {
  return {
    level: 'error',
    cells: changes.map(({ cell }) => cell),
    claim,
    basis: `改动 ${changes.length} 格，与 ${mended.length} 条关系相符。`,
    changes,
    act,
    findings,
  };
}
