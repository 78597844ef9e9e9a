import type { TaughtCell, TaughtTable, Teaching } from '../report/profile';
import type { CellId } from '../report/types';
import type { Plate, Point } from './plate';

export type Recalled<E> =
  | { ok: true; entries: ReadonlyMap<CellId, E> }
  /** What on the page has changed, in a clerk's words. */
  | { ok: false; reason: string };

type Taught = Pick<Teaching, 'tables' | 'cells'>;

/** What is kept of the places shown for cells. */
export function teachingOf<E>(plate: Plate<E>, places: ReadonlyMap<CellId, Point>, nameOf: (entry: E) => string | undefined): Taught {
  const used = [...new Set([...places.values()].map(({ row }) => plate.rows[row]!.table))].sort((a, b) => a - b);
  const tables = used.map((table): TaughtTable => {
    const twins = twinsOf(plate, plate.tables[table]!);
    return { rows: plate.tables[table]!, nth: twins.indexOf(table), of: twins.length };
  });
  const cells = [...places].map(([cell, { row, input }]): TaughtCell => {
    const line = plate.rows[row]!;
    const name = nameOf(line.inputs[input]!.entry);
    return { cell, table: used.indexOf(line.table), row: line.row, input, ...(name && { name }) };
  });
  return { tables, cells };
}

/**
 * The inputs of the taught cells on the page as it is now. Every table that was taught must read as it did, row by row;
 * one word that differs refuses all of it.
 */
export function recall<E>(taught: Taught, plate: Plate<E>, nameOf: (entry: E) => string | undefined): Recalled<E> {
  const found: number[] = [];
  for (const [at, { rows, nth, of }] of taught.tables.entries()) {
    const twins = twinsOf(plate, rows);
    if (twins.length === 0) return { ok: false, reason: whatChanged(rows, plate, at) };
    if (twins.length !== of) {
      return { ok: false, reason: `教的时候网页上这样的表有 ${of} 张，现在有 ${twins.length} 张，分不清是哪一张。` };
    }
    found.push(twins[nth]!);
  }
  const entries = new Map<CellId, E>();
  for (const { table, row, input, cell } of taught.cells) {
    const entry = plate.rows.find((line) => line.table === found[table] && line.row === row)?.inputs[input]?.entry;
    if (entry === undefined) return { ok: false, reason: '档案里有的格在表里没有对应的输入框，档案不完整。' };
    entries.set(cell, entry);
  }
  if (new Set(entries.values()).size < taught.cells.length) return { ok: false, reason: '档案把两格指到了同一个输入框，档案不对。' };
  return namesMoved(taught.cells, entries, nameOf) ? { ok: false, reason: '表看起来一样，但输入框的名字换了位置，可能换了顺序。' } : { ok: true, entries };
}

/** Names may change from load to load; a known name at the place of another cell means that the places are others now. */
function namesMoved<E>(
  cells: readonly TaughtCell[],
  entries: ReadonlyMap<CellId, E>,
  nameOf: (entry: E) => string | undefined,
): boolean {
  const uses = new Map<string, number>();
  for (const { name } of cells) if (name !== undefined) uses.set(name, (uses.get(name) ?? 0) + 1);
  return cells.some(({ cell, name }) => {
    const now = nameOf(entries.get(cell)!);
    return now !== undefined && now !== name && uses.get(now) === 1;
  });
}

function twinsOf<E>({ tables }: Plate<E>, rows: readonly string[]): number[] {
  const wanted = rows.join('\n');
  return tables.flatMap((table, at) => (table.join('\n') === wanted ? [at] : []));
}

/** The table that is most like the taught one, and the first row in which it differs. */
function whatChanged<E>(rows: readonly string[], { tables }: Plate<E>, at: number): string {
  const alike = (table: readonly string[]): number => table.filter((row, index) => row === rows[index]).length;
  const nearest = [...tables].sort((a, b) => alike(b) - alike(a))[0];
  if (!nearest || alike(nearest) === 0) return `网页上找不到教过的第 ${at + 1} 张表。`;
  const row = rows.findIndex((words, index) => words !== nearest[index]);
  if (row < 0) return `教过的第 ${at + 1} 张表现在多了 ${nearest.length - rows.length} 行。`;
  const now = nearest[row];
  const changed = now === undefined ? '现在没有了' : `现在是“${short(now)}”`;
  return `教过的第 ${at + 1} 张表第 ${row + 1} 行变了：原来是“${short(rows[row]!)}”，${changed}。`;
}

function short(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
