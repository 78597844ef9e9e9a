import type { CellId, EditionId, TableId } from '../types';
import { edition2019 } from './2019';
import { edition2021 } from './2021';
import type { Block, CellKind, Edition, Line } from './types';

/** Oldest first. A new edition is one more entry. */
export const editions: readonly Edition[] = [edition2019, edition2021];

export interface CellSpec {
  id: CellId;
  table: TableId;
  block: Block;
  row: Line;
  column: Line;
  kind: CellKind;
  /** A total the form computes: the sum of other cells. */
  computed: boolean;
  /** How messages name the cell: `三（七）总计·自然人`. */
  place: string;
}

export function editionOf(id: EditionId): Edition {
  const found = editions.find((edition) => edition.id === id);
  if (!found) throw new Error(`unknown edition ${id}`);
  return found;
}

/** The edition in force for a report year; undefined before the first. */
export function editionForYear(year: number): Edition | undefined {
  return editions.find(({ years: [from, to] }) => year >= from && (to === undefined || year <= to));
}

export function cellId(table: TableId, row: Line, column: Line): CellId {
  return [table, row.id, column.id].filter((part) => part !== '').join('.');
}

/** All cells in official order. */
export function cellsOf(edition: Edition): readonly CellSpec[] {
  return catalogueOf(edition).list;
}

/** Undefined for an id the edition does not have. */
export function cellOf(edition: Edition, id: CellId): CellSpec | undefined {
  return catalogueOf(edition).byId.get(id);
}

/** How a message names a field: `三（七）总计·自然人`, `五、存在的主要问题及改进情况`. */
export function placeOf(edition: Edition, field: string): string {
  const heading = edition.sections.find((section) => section.content === field)?.heading;
  return cellOf(edition, field)?.place ?? heading ?? field;
}

/** The row alone, as a message names it: `（七）总计`. */
export function rowName(row: Line): string {
  return row.label
    .replace(/（区分处理.*）$/, '')
    .replace(/政府信息公开申请数量$/, '')
    .replace(/、行政机关不再处理.*$/, '');
}

function placeOfCell(table: TableId, row: Line, column: Line): string {
  const columnName = column.label.replace(/（.*）$/, '');
  if (table === 'proactive') return `二 ${row.label}·${columnName}`;
  if (table === 'disputes') {
    const name = row.groups.length > 0 ? `${row.groups[0]}（${row.label}）` : row.label;
    return `四 ${name}·${columnName}`;
  }
  const group = row.groups.at(-1)?.match(/^（.）/)?.[0] ?? '';
  const name = `${group}${rowName(row)}`;
  return `三${name.startsWith('（') ? '' : ' '}${name}·${columnName}`;
}

interface Catalogue {
  list: readonly CellSpec[];
  byId: ReadonlyMap<CellId, CellSpec>;
}
const catalogues = new Map<EditionId, Catalogue>();

function catalogueOf(edition: Edition): Catalogue {
  const known = catalogues.get(edition.id);
  if (known) return known;
  const list = edition.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        id: cellId(block.table, row, column),
        table: block.table,
        block,
        row,
        column,
        kind: column.kind ?? row.kind ?? 'count',
        computed: column.id === 'total' || row.id === 'concluded',
        place: placeOfCell(block.table, row, column),
      })),
    ),
  );
  const made = { list, byId: new Map(list.map((cell) => [cell.id, cell])) };
  catalogues.set(edition.id, made);
  return made;
}
