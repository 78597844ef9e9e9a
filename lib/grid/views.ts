import { align } from './align';
import { isCode, isUnitWord } from './labels';

/** A field of a list that draws only the rows in sight, as one look at it found it. */
export interface Sighting {
  field: string;
  /** What names its row: `rowNameOf` of its label. */
  row: string;
  /** Where it stands in the whole list, px from the list's beginning. */
  top: number;
}

/** One look at some of the rows. */
export interface View {
  seen: readonly Sighting[];
  /** Fields that two rows in sight claim at once. */
  doubtful: readonly string[];
}

export interface Merged {
  /** Fields that one row alone claims, whatever was in sight with it → that row's name. */
  rows: ReadonlyMap<string, string>;
  /** Fields that several rows claim, and fields of a row that was read as one line here and as another there. */
  doubtful: ReadonlySet<string>;
}

/**
 * Puts together what was seen while a list was scrolled through. A part of a table can be read in a way the whole cannot: the
 * row that a line belongs to was out of sight. So a field counts only if every look agrees on its row, and a row only if every look
 * agrees on its line; rows that lie out of the official order are in doubt too. `reach`: places nearer than this, px, are one
 * place. `official`: all fields in official order.
 */
export function mergeViews(views: readonly View[], reach: number, official: readonly string[]): Merged {
  const doubtful = new Set(views.flatMap((view) => view.doubtful));
  const first = new Map<string, Sighting>();
  const lost = new Set<string>();
  let before: Sighting[] = [];
  let drift = 0;
  for (const view of views) {
    drift = driftOf(view.seen.filter(({ field }) => !doubtful.has(field)), first, reach, drift);
    const seen = view.seen.map((one) => ({ ...one, top: one.top - drift }));
    for (const one of seen) {
      const isHere = (other: Sighting): boolean => other.row === one.row && Math.abs(other.top - one.top) < reach;
      const known = first.get(one.field);
      if (!known) first.set(one.field, one);
      else if (!isHere(known)) doubtful.add(one.field);
      const lines = new Set(seen.filter(isHere).map(({ field }) => lineOf(field)));
      const others = before.filter(isHere).map(({ field }) => lineOf(field));
      if (others.length > 0 && !others.some((line) => lines.has(line))) for (const line of [...others, ...lines]) lost.add(line);
    }
    before = [...before, ...seen];
  }
  for (const { field } of first.values()) if (lost.has(lineOf(field))) doubtful.add(field);
  const ordered = inOrder([...first.values()].filter(({ field }) => !doubtful.has(field)), official);
  for (const { field } of first.values()) if (!ordered.has(lineOf(field))) doubtful.add(field);
  const sure = [...first.values()].filter(({ field }) => !doubtful.has(field));
  return { rows: new Map(sure.map(({ field, row }) => [field, row])), doubtful };
}

/** The lines that follow each other in the list as they officially do: of the others some are left out. */
function inOrder(sightings: readonly Sighting[], official: readonly string[]): Set<string> {
  const down = [...new Set([...sightings].sort((a, b) => a.top - b.top).map(({ field }) => lineOf(field)))];
  const lines = [...new Set(official.map(lineOf))];
  return new Set(align(down.length, lines.length, (i, j) => (down[i] === lines[j] ? 1 : 0), 0.5).map(([i]) => down[i]!));
}

/**
 * By how much the rows lie elsewhere than at first: a list that only estimated what it had not drawn moves as one. `last`: by how
 * much they did before; where one of them still does, those that do not are other rows, and one row alone is no list.
 */
function driftOf(seen: readonly Sighting[], known: ReadonlyMap<string, Sighting>, reach: number, last: number): number {
  const lines = new Map(seen.flatMap(({ field, top }) => (known.has(field) ? [[lineOf(field), top - known.get(field)!.top] as const] : [])));
  const moved = [...lines.values()].sort((a, b) => a - b);
  if (moved.some((by) => Math.abs(by - last) < reach)) return last;
  const middle = moved[moved.length >> 1] ?? last;
  const agreeing = moved.filter((by) => Math.abs(by - middle) < reach);
  // Else no place is told from another, and whatever lies elsewhere is in doubt.
  return agreeing.length > 1 && agreeing.length * 2 > moved.length ? middle : last;
}

/** A field without its column: `requests.received.total` is of the line `requests.received`. */
function lineOf(field: string): string {
  return field.slice(0, field.lastIndexOf('.'));
}

/** What names a field's row in its label (`header‖row path‖column path`), whatever rows are in sight above it. */
export function rowNameOf(label: string): string {
  const row = label.split('‖').at(-2) ?? '';
  return row.split('›').findLast((text) => !isUnitWord(text) && !isCode(text)) ?? row;
}
