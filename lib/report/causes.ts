import { placeOf } from './editions/catalogue';
import type { Edition } from './editions/types';
import type { CellId, Finding, Level, Suspect, Values } from './types';

/** Findings with one cause, as one card states them. All texts are Chinese. */
export interface Cause {
  level: Level;
  /** Where a mark belongs, best first. */
  cells: CellId[];
  /** `三（七）总计·自然人 填 182，应为 128`, or the message itself. */
  claim: string;
  /** One clause: why. '' when the claim says it. */
  basis: string;
  /** The value to type, where the sums tell it. */
  expected?: number;
  /** A slip that moved several figures at once: all of them are changed together. `act` words the button. */
  changes?: readonly { cell: CellId; to: number }[];
  act?: string;
  /** At least one; the sums behind the claim. */
  findings: Finding[];
}

/** One card per cause: findings that point at the same most likely cell belong together. Order of the findings is kept. */
export function causesOf(edition: Edition, values: Values, findings: readonly Finding[]): Cause[] {
  const causes = new Map<string, Cause>();
  for (const [index, finding] of findings.entries()) {
    const leaders = leadersOf(finding.suspects);
    const key = leaders.length === 0 ? `finding ${index}` : `${finding.level} ${leaders.map(({ cell }) => cell).join(' ')}`;
    const known = causes.get(key);
    if (known) known.findings.push(finding);
    else causes.set(key, { level: finding.level, findings: [finding], ...statementOf(edition, values, finding, leaders) });
  }
  return withOwnCell([...causes.values()]);
}

/** What a check says of one cell alone (没有负数, 是整数) goes with the cause that names the cell as the wrong one. */
function withOwnCell(causes: readonly Cause[]): Cause[] {
  const joined = new Set<Cause>();
  for (const cause of causes) {
    const [finding, another] = cause.findings;
    const [cell, further] = finding?.cells ?? [];
    if (!finding || another || further !== undefined || finding.suspects.length > 0 || finding.quote !== undefined) continue;
    const main = causes.find((other) => other !== cause && other.level === cause.level && other.expected !== undefined && other.cells[0] === cell);
    if (!main) continue;
    main.findings.push(finding);
    joined.add(cause);
  }
  return causes.filter((cause) => !joined.has(cause));
}

/** The suspects that explain most: one, or several that nothing tells apart. Cells that are wrong together with the first are no rivals. */
export function leadersOf(suspects: readonly Suspect[]): readonly Suspect[] {
  const [first] = suspects;
  return suspects.filter(({ cell, explains }) => explains === first?.explains && !first.together?.includes(cell));
}

function statementOf(
  edition: Edition,
  values: Values,
  finding: Finding,
  leaders: readonly Suspect[],
): Pick<Cause, 'cells' | 'claim' | 'basis' | 'expected'> {
  const [first] = leaders;
  if (!first) return { cells: finding.narrative ? [finding.narrative, ...finding.cells] : finding.cells, claim: finding.message, basis: '' };
  if (leaders.length > 1) {
    const cells = [...new Set(leaders.map(({ cell }) => cell))];
    const rightOf = (cell: CellId) => leaders.flatMap((one) => (one.cell === cell ? [one.expected] : [])).join(' 或 ');
    // One cell that two sums want to hold different figures.
    if (cells.length === 1) return { cells, claim: `${placeOf(edition, cells[0]!)} ${heldIn(values, cells[0]!)}，应为 ${rightOf(cells[0]!)}`, basis: '' };
    return {
      cells,
      claim: `可能是以下 ${cells.length} 格之一`,
      basis: `${cells.map((cell) => `${placeOf(edition, cell)}（应为 ${rightOf(cell)}）`).join('，')}。`,
    };
  }
  return {
    cells: [first.cell],
    claim: `${placeOf(edition, first.cell)} ${heldIn(values, first.cell)}，应为 ${first.expected}`,
    basis: sentence(first.reason),
    expected: first.expected,
  };
}

function heldIn(values: Values, cell: CellId): string {
  const stated = values[cell];
  return stated === undefined ? '是空白' : `填 ${stated}`;
}

function sentence(clause: string): string {
  return clause === '' || clause.endsWith('。') ? clause : `${clause}。`;
}
