import { cellId, cellOf, type CellSpec } from './editions/catalogue';
import type { Block, Edition, Line } from './editions/types';
import type { TableId } from './types';

/** One header cell of the official table. */
export interface Head {
  text: string;
  rowSpan: number;
  colSpan: number;
  scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  /** `corner` holds the official note or the header above the row labels. */
  kind: 'corner' | 'block' | 'column' | 'row' | 'rowGroup';
  /** Of a row or row group: how many label columns lie to its left. */
  depth: number;
  /** Of a leaf column: the first grid column it heads. */
  start?: number;
}

export interface SheetCell {
  spec: CellSpec;
  /** First grid column, counted from 0 after the label columns. */
  start: number;
  span: number;
}

export interface SheetRow {
  heads: readonly Head[];
  cells: readonly SheetCell[];
  /** A stronger line below: the row ends a group. */
  ends: boolean;
  /** Whether the official form computes the whole row. */
  computed: boolean;
}

export interface SheetPart {
  head: readonly (readonly Head[])[];
  rows: readonly SheetRow[];
}

/** One official table, ready to be drawn as a native table. */
export interface Sheet {
  table: TableId;
  labelColumns: number;
  columns: number;
  parts: readonly SheetPart[];
}

/** The official layout of one table of an edition, from its data alone. */
export function sheetOf(edition: Edition, table: TableId): Sheet {
  const blocks = edition.blocks.filter((block) => block.table === table);
  const labelColumns = Math.max(...blocks.map(labelDepth));
  const columns = Math.max(...blocks.map((block) => (block.layout === 'flat' ? block.rows.length : 1) * block.columns.length));
  return { table, labelColumns, columns, parts: blocks.map((block) => partOf(edition, block, labelColumns, columns)) };
}

function labelDepth(block: Block): number {
  return block.layout === 'flat' ? 0 : Math.max(...block.rows.map((row) => row.groups.length + 1));
}

interface Axis {
  path: readonly string[];
  width: number;
}

function partOf(edition: Edition, block: Block, labelColumns: number, columns: number): SheetPart {
  const specOf = (row: Line, column: Line): CellSpec => cellOf(edition, cellId(block.table, row, column))!;
  if (block.layout === 'flat') {
    const pairs = block.rows.flatMap((row) => block.columns.map((column) => ({ row, column })));
    const axis = pairs.map(({ row, column }) => ({ path: [...row.groups, row.label, column.label], width: 1 }));
    const cells = pairs.map(({ row, column }, start) => ({ spec: specOf(row, column), start, span: 1 }));
    return { head: headRows(block, axis, labelColumns), rows: [{ heads: [], cells, ends: true, computed: false }] };
  }
  const widths = spread(columns, block.columns.length);
  const axis = block.columns.map((column, index) => ({ path: [...column.groups, column.label], width: widths[index]! }));
  const rows = block.rows.map((row, index): SheetRow => {
    const specs = block.columns.map((column) => specOf(row, column));
    return {
      heads: rowHeads(block.rows, index, labelColumns),
      cells: specs.map((spec, at) => ({ spec, start: sum(widths.slice(0, at)), span: widths[at]! })),
      ends: endsGroup(block.rows, index),
      computed: specs.every(({ computed }) => computed),
    };
  });
  return { head: headRows(block, axis, labelColumns), rows };
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

/** Shares `columns` grid columns among `count` cells, the last taking what is left over. */
function spread(columns: number, count: number): number[] {
  const each = Math.floor(columns / count);
  return Array.from({ length: count }, (_, index) => (index < count - 1 ? each : columns - each * (count - 1)));
}

function headRows(block: Block, axis: readonly Axis[], labelColumns: number): Head[][] {
  const depth = Math.max(...axis.map(({ path }) => path.length));
  const rows = Array.from({ length: depth }, (_, level) => columnHeads(axis, level, depth));
  const full = sum(axis.map(({ width }) => width));
  const column = { rowSpan: 1, scope: 'colgroup', depth: 0 } as const;
  if (block.across) rows.unshift([{ ...column, text: block.across, colSpan: full, kind: 'column' }]);
  if (labelColumns > 0) {
    rows[0]!.unshift({ text: block.corner ?? '', rowSpan: rows.length, colSpan: labelColumns, scope: 'col', kind: 'corner', depth: 0 });
  }
  if (block.label) rows.unshift([{ ...column, text: block.label, colSpan: labelColumns + full, kind: 'block' }]);
  return rows;
}

/** Headers of one level; a path shorter than the table is deep spans rows at its second last level. */
function columnHeads(axis: readonly Axis[], level: number, depth: number): Head[] {
  const heads: Head[] = [];
  for (let from = 0; from < axis.length; ) {
    const { path, width } = axis[from]!;
    const extra = depth - path.length;
    const shift = Math.max(0, path.length - 2);
    const own = level <= shift ? level : level - extra;
    const covered = extra > 0 && level > shift && level <= shift + extra;
    const isLeaf = own === path.length - 1;
    const to = isLeaf ? from + 1 : runEnd(axis, from, own);
    if (!covered) {
      const spans = level === shift ? 1 + extra : 1;
      const scope = isLeaf ? 'col' : 'colgroup';
      const colSpan = isLeaf ? width : sum(axis.slice(from, to).map((line) => line.width));
      const start = isLeaf ? sum(axis.slice(0, from).map((line) => line.width)) : undefined;
      heads.push({ text: path[own]!, rowSpan: spans, colSpan, scope, kind: 'column', depth: 0, start });
    }
    from = to;
  }
  return heads;
}

/** End of the run of lines that share the first `level + 1` groups with the line at `from`. */
function runEnd(axis: readonly { path: readonly string[] }[], from: number, level: number): number {
  const prefix = axis[from]!.path.slice(0, level + 1);
  let to = from + 1;
  while (to < axis.length && axis[to]!.path.length > level + 1 && prefix.every((text, at) => axis[to]!.path[at] === text)) to += 1;
  return to;
}

const pathOf = (row: Line) => [...row.groups, row.label];

function rowHeads(rows: readonly Line[], index: number, labelColumns: number): Head[] {
  const row = rows[index]!;
  const axis = rows.map((line) => ({ path: pathOf(line) }));
  const groups = row.groups.flatMap((text, level): Head[] => {
    const above = axis[index - 1];
    const continues = above !== undefined && runEnd(axis, index - 1, level) > index && above.path.length > level + 1;
    if (continues) return [];
    const rowSpan = runEnd(axis, index, level) - index;
    return [{ text, rowSpan, colSpan: 1, scope: 'rowgroup', kind: 'rowGroup', depth: level }];
  });
  const depth = row.groups.length;
  return [...groups, { text: row.label, rowSpan: 1, colSpan: labelColumns - depth, scope: 'row', kind: 'row', depth }];
}

function endsGroup(rows: readonly Line[], index: number): boolean {
  const [row, next] = [rows[index]!, rows[index + 1]];
  return next === undefined || row.groups.join('\n') !== next.groups.join('\n');
}
