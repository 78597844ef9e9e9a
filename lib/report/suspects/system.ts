import { stateOf, type Judgement } from '../judgement';
import type { CellId, Values } from '../types';

/** What the search looks at. `number`: a cell's stated number; `previous`: last year's in the comparable cell. */
export interface Evidence {
  judgements: readonly Judgement[];
  number(cell: CellId): number | undefined;
  previous(cell: CellId): number | undefined;
  context?: {
    /** What the cells held before anybody edited them. */
    imported?: Values;
    lastEdited?: CellId;
    /** Cells vouched for: no suspects. */
    excluded?: ReadonlySet<CellId>;
  };
}

/** One cell's correction. */
export interface Change {
  cell: CellId;
  from: number;
  to: number;
}

/** The judged equations that hang together, with residuals that a trial change moves. */
export interface System {
  equations: readonly Judgement[];
  /** The residuals now; trial changes are applied and taken back in place. */
  residuals: number[];
  /** The equations each cell stands in that is stated and may be wrong, by index. */
  memberships: ReadonlyMap<CellId, readonly { index: number; coefficient: number }[]>;
}

/** Independent systems (table 三; each group of table 四), only those in which something is broken. */
export function brokenSystems({ judgements, number, context }: Evidence): System[] {
  const judged = judgements.filter(({ state }) => state !== 'unjudged');
  const byCell = new Map<CellId, Judgement[]>();
  for (const judgement of judged) {
    for (const { cell } of judgement.equation.terms) byCell.set(cell, [...(byCell.get(cell) ?? []), judgement]);
  }
  const reached = new Set<Judgement>();
  const systems: System[] = [];
  for (const judgement of judged) {
    if (reached.has(judgement) || (judgement.state !== 'broken' && judgement.state !== 'impossible')) continue;
    const together = connected(judgement, byCell);
    together.forEach((one) => reached.add(one));
    const movable = (cell: CellId) => number(cell) !== undefined && !context?.excluded?.has(cell);
    systems.push(systemOf(judged.filter((one) => together.has(one)), movable));
  }
  return systems;
}

function connected(start: Judgement, byCell: ReadonlyMap<CellId, readonly Judgement[]>): Set<Judgement> {
  // A set takes in what is added while it is walked.
  const together = new Set([start]);
  for (const { equation } of together) {
    for (const { cell } of equation.terms) byCell.get(cell)?.forEach((neighbour) => together.add(neighbour));
  }
  return together;
}

function systemOf(equations: readonly Judgement[], isMovable: (cell: CellId) => boolean): System {
  const memberships = new Map<CellId, { index: number; coefficient: number }[]>();
  equations.forEach(({ equation }, index) => {
    for (const { cell, coefficient } of equation.terms) {
      if (!isMovable(cell)) continue;
      const known = memberships.get(cell);
      if (known) known.push({ index, coefficient });
      else memberships.set(cell, [{ index, coefficient }]);
    }
  });
  return { equations, residuals: equations.map(({ residual }) => residual), memberships };
}

export function isBroken({ equations, residuals }: System, index: number): boolean {
  const residual = residuals[index]!;
  if (residual === 0) return false;
  const { blanks, pull } = equations[index]!;
  return stateOf(residual, blanks.length, pull) !== 'open';
}

export function brokenIn(system: System): number[] {
  return system.equations.flatMap((_, index) => (isBroken(system, index) ? [index] : []));
}

/** Moves the residuals as if the change were made; `-1` takes it back. */
export function shift({ memberships, residuals }: System, { cell, from, to }: Change, direction: 1 | -1 = 1): void {
  for (const { index, coefficient } of memberships.get(cell) ?? []) {
    residuals[index] = residuals[index]! + direction * coefficient * (to - from);
  }
}
