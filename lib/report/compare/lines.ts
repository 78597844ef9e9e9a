import { cellId, cellsOf, editionOf, rowName, type CellSpec } from '../editions/catalogue';
import type { Line } from '../editions/types';
import type { CellId, EditionId, TableId } from '../types';
import { only2019, only2021, sameIn2019, trendOnly } from './mapping';

/** One quantity that reports are compared by, whatever their edition. */
export interface CompareLine {
  id: string;
  table: TableId;
  label: string;
  /** 1: a part of the line above. */
  depth: 0 | 1;
  /** Cells whose sum it is, by edition; an edition without it is absent. */
  cells: Readonly<Partial<Record<EditionId, readonly CellId[]>>>;
  /** Why the editions do not compare, where they do not. */
  note?: string;
}

/** All lines in official order, of table 三 those of one applicant column. */
export function linesOf(column: string): readonly CompareLine[] {
  return [...proactiveLines(), ...requestLines(column), ...disputeLines()];
}

/** The applicant columns of table 三. */
export function applicantsOf(): readonly Pick<Line, 'id' | 'label'>[] {
  const block = editionOf('2021').blocks.find(({ table }) => table === 'requests')!;
  return block.columns.map(({ id, label, groups }) => ({ id, label: groups.length > 0 ? `${groups[0]}·${label}` : label }));
}

const specsOf = (edition: EditionId, table: TableId) => cellsOf(editionOf(edition)).filter((cell) => cell.table === table);

function proactiveLines(): CompareLine[] {
  const taken = new Set(Object.values(sameIn2019));
  const label = ({ row, column }: CellSpec) => `${row.label}·${column.label}`;
  const now = specsOf('2021', 'proactive').map((spec): CompareLine => {
    const before = sameIn2019[spec.id];
    return { id: spec.id, table: 'proactive', label: label(spec), depth: 0, cells: { '2021': [spec.id], ...(before !== undefined && { '2019': [before] }) }, note: before === undefined ? only2021 : trendOnly };
  });
  const gone = specsOf('2019', 'proactive').filter(({ id }) => !taken.has(id));
  return [...now, ...gone.map((spec): CompareLine => ({ id: `2019 ${spec.id}`, table: 'proactive', label: label(spec), depth: 0, cells: { '2019': [spec.id] }, note: only2019 }))];
}

function requestLines(column: string): CompareLine[] {
  const lines = new Map<string, { label: string; depth: 0 | 1; cells: Partial<Record<EditionId, CellId[]>> }>();
  const add = (key: string, label: string, depth: 0 | 1, edition: EditionId, cell: CellId) => {
    const line = lines.get(key) ?? { label, depth, cells: {} };
    lines.set(key, { ...line, cells: { ...line.cells, [edition]: [...(line.cells[edition] ?? []), cell] } });
  };
  // 2021 first: its order holds, and what only 2019 has comes under its group's name.
  for (const edition of ['2021', '2019'] as const) {
    const block = editionOf(edition).blocks.find(({ table }) => table === 'requests')!;
    const line = block.columns.find(({ id }) => id === column)!;
    for (const row of block.rows) {
      const cell = cellId('requests', row, line);
      const group = row.groups[1];
      if (group !== undefined) add(group, group, 0, edition, cell);
      add(row.label, rowName(row), group === undefined ? 0 : 1, edition, cell);
    }
  }
  return [...lines].map(([key, line]): CompareLine => ({ ...line, id: `requests ${key}`, table: 'requests', ...(line.cells['2019'] === undefined && { note: only2021 }) }));
}

function disputeLines(): CompareLine[] {
  return specsOf('2021', 'disputes').map(({ id, place }): CompareLine => ({ id, table: 'disputes', label: place.replace(/^四 /, ''), depth: 0, cells: { '2019': [id], '2021': [id] } }));
}
