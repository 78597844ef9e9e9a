import type { CellId } from '../types';
import { brokenIn, isBroken, shift, type Change, type Evidence, type System } from './system';

/** Alternative explanations of some broken equations: each a smallest set of changes that mends them and breaks nothing new. */
export interface Explained {
  /** Indices into the system's equations. */
  equations: readonly number[];
  alternatives: readonly Change[][];
}

/** Errors that happened together and share no clear cell: more than three are not told apart. */
const deepest = 3;
/** Trial changes before the search settles for what it has. */
const budget = 10_000;

/**
 * Error localisation: the fewest changed cells after which every equation can hold. Clear single errors are taken out first (one cell
 * alone explains two or more broken equations, and no other cell explains any of these), so that several independent errors stay cheap;
 * what is left is searched for one, two, three changes together; where that fails, for the changes that mend most.
 */
export function explain(system: System, number: Evidence['number']): Explained[] {
  const trial: Trial = { system, number, settled: new Set(), left: budget };
  const explained = clearErrors(trial);
  for (let broken = brokenIn(system); broken.length > 0; broken = brokenIn(system)) {
    const found = whole(trial, broken) ?? part(trial, broken);
    if (!found) break;
    explained.push(found);
    settle(trial, found.alternatives[0]!);
  }
  return explained;
}

interface Trial {
  system: System;
  number: Evidence['number'];
  /** Cells whose correction is already counted in. */
  settled: Set<CellId>;
  left: number;
}

function clearErrors(trial: Trial): Explained[] {
  const { system } = trial;
  const alone = brokenCells(system).flatMap((cell) => soleChange(trial, cell) ?? []);
  const clear = alone.filter(
    ({ equations }) =>
      equations.length > 1 &&
      alone.filter((other) => other.equations.some((index) => equations.includes(index))).length === 1,
  );
  settle(
    trial,
    clear.map(({ change }) => change),
  );
  return clear.map(({ change, equations }) => ({ equations, alternatives: [[change]] }));
}

/** The change of this cell that mends every broken equation it stands in and breaks none. */
function soleChange(trial: Trial, cell: CellId): { change: Change; equations: number[] } | undefined {
  const { system } = trial;
  const equations = system.memberships.get(cell)!.map(({ index }) => index);
  const mended = equations.filter((index) => isBroken(system, index));
  const change = changeFor(trial, cell, mended[0]!);
  if (!change) return undefined;
  shift(system, change);
  const clean = equations.every((index) => !isBroken(system, index));
  shift(system, change, -1);
  return clean ? { change, equations: mended } : undefined;
}

function whole(trial: Trial, broken: readonly number[]): Explained | undefined {
  for (let depth = 1; depth <= deepest; depth++) {
    const alternatives: Change[][] = [];
    extend(trial, [], depth, (changes, remaining) => {
      if (remaining.length === 0) alternatives.push(changes);
    });
    if (alternatives.length > 0) return { equations: broken, alternatives: unique(alternatives) };
  }
  return undefined;
}

/** At most two changes that mend as much as possible and break nothing new. */
function part(trial: Trial, broken: readonly number[]): Explained | undefined {
  let best: Change[][] = [];
  let fewest = broken.length;
  const consider = (changes: Change[], remaining: readonly number[]) => {
    if (changes.length === 0 || remaining.some((index) => !broken.includes(index))) return;
    if (remaining.length < fewest) best = [];
    if (remaining.length <= fewest && remaining.length < broken.length) best.push(changes);
    fewest = Math.min(fewest, remaining.length);
  };
  for (const start of broken) extend(trial, [], 2, consider, start);
  if (best.length === 0) return undefined;
  const shortest = Math.min(...best.map(({ length }) => length));
  const alternatives = unique(best.filter(({ length }) => length === shortest));
  const mended = broken.filter((index) => touches(trial.system, alternatives[0]!, index));
  return { equations: mended, alternatives };
}

type Visit = (changes: Change[], remaining: readonly number[]) => void;

/** Every solution must change a cell of every broken equation, so it is enough to branch on one of them. */
function extend(trial: Trial, changes: Change[], depth: number, visit: Visit, start?: number): void {
  const { system } = trial;
  const broken = brokenIn(system);
  visit(changes, broken);
  // A cell stands in three equations at most.
  if (broken.length === 0 || depth === 0 || (start === undefined && broken.length > 3 * depth)) return;
  const branch = start ?? shortest(system, broken);
  for (const { cell } of system.equations[branch]!.equation.terms) {
    if (trial.settled.has(cell) || changes.some((change) => change.cell === cell)) continue;
    for (const change of changesOf(trial, cell)) {
      if (trial.left-- <= 0) return;
      shift(system, change);
      extend(trial, [...changes, change], depth - 1, visit);
      shift(system, change, -1);
    }
  }
}

function shortest(system: System, broken: readonly number[]): number {
  const size = (index: number) => system.equations[index]!.equation.terms.length;
  return broken.reduce((best, index) => (size(index) < size(best) ? index : best));
}

/** The distinct changes of a cell that mend one of its broken equations. */
function changesOf(trial: Trial, cell: CellId): Change[] {
  const all = (trial.system.memberships.get(cell) ?? [])
    .filter(({ index }) => isBroken(trial.system, index))
    .flatMap(({ index }) => changeFor(trial, cell, index) ?? []);
  return all.filter((change, at) => all.findIndex(({ to }) => to === change.to) === at);
}

/** Undefined where the cell would have to hold what no count can be. */
function changeFor({ system, number }: Trial, cell: CellId, index: number): Change | undefined {
  const from = number(cell)!;
  const { coefficient } = system.memberships.get(cell)!.find((membership) => membership.index === index)!;
  const to = from - system.residuals[index]! * coefficient;
  return Number.isInteger(to) && to >= 0 ? { cell, from, to } : undefined;
}

function brokenCells(system: System): CellId[] {
  const cells = brokenIn(system).flatMap((index) => system.equations[index]!.equation.terms.map(({ cell }) => cell));
  return [...new Set(cells)].filter((cell) => system.memberships.has(cell));
}

export function touches(system: System, changes: readonly Change[], index: number): boolean {
  return changes.some(({ cell }) => system.memberships.get(cell)!.some((membership) => membership.index === index));
}

function settle({ system, settled }: Trial, changes: readonly Change[]): void {
  for (const change of changes) {
    shift(system, change);
    settled.add(change.cell);
  }
}

function unique(sets: readonly Change[][]): Change[][] {
  const byCells = new Map(sets.map((changes) => [changes.map(({ cell, to }) => `${cell}=${to}`).sort().join(), changes]));
  return [...byCells.values()];
}
