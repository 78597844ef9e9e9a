import { cellId, cellOf, placeOf } from '../../report/editions/catalogue';
import { equationsOf } from '../../report/equations';
import type { Block, Edition, Line } from '../../report/editions/types';
import type { CellId, TableId } from '../../report/types';
import { readFigure } from '../figure';
import { unitDoubt } from '../unit-doubt';
import type { ReadCells } from '../read-report';
import { figureRows } from './layout';
import { figuresComeFirst, matchRows, type RowMatch } from './match';
import { narrowWays, type OpenRow } from './narrow';
import { withLabelsRejoined } from './rejoin';
import { readRow, traitsOf, type RowShape } from './row-cells';

const tableNames: Record<TableId, string> = { proactive: '二', requests: '三', disputes: '四' };

/** Reads one table from the text that holds it. */
export function readTable(text: string, table: TableId, edition: Edition): ReadCells {
  const blocks = edition.blocks.filter((block) => block.table === table);
  const rows = withLabelsRejoined(figureRows(text), blocks.flatMap((block) => block.rows));
  const matches = matchRows(rows, blocks);
  const reversed = figuresComeFirst(text, rows, blocks);
  const read: ReadCells = { values: new Map(), unsure: [], refusals: [] };
  const traits = traitsOf(matches.map((match) => ({ row: match.row, columns: cellsOfMatch(match).length })));
  const open: OpenRow[] = [];
  for (const match of matches) {
    const cells = cellsOfMatch(match);
    if (reversed) {
      doubtAll(read, cells, match.row.raw, '数字写在行名前面，无法确定属于哪一行');
      continue;
    }
    if (match.rivals.length > 0) {
      doubtAll(read, cells, match.row.raw, '这一行在原文中不止出现一次');
      continue;
    }
    const reading = readRow(match.row, shapeOf(match), traits);
    if (reading.kind === 'unclear') doubtAll(read, cells, match.row.raw, reading.doubt);
    else if (reading.kind === 'ways') open.push({ cells, ways: reading.ways, raw: match.row.raw, doubt: reading.doubt });
    else cells.forEach((cell, index) => take(read, edition, cell, reading.texts[index]!, reading.doubt, match.row.raw));
  }
  settle(read, edition, open);
  refuseMissing(read, edition, blocks, matches);
  return read;
}

function cellsOfMatch({ block, line }: RowMatch): CellId[] {
  const rows = line ? [line] : block.rows;
  return rows.flatMap((row) => block.columns.map((column) => cellId(block.table, row, column)));
}

function shapeOf({ block, line }: RowMatch): RowShape {
  const rows = line ? 1 : block.rows.length;
  return { sizes: Array.from({ length: rows }, () => block.columns.length), sums: block.columns.at(-1)!.id === 'total' };
}

function take(read: ReadCells, edition: Edition, cell: CellId, text: string, doubt: string | undefined, raw: string): void {
  const figure = readFigure(text);
  if (figure.value === undefined) return;
  const unit = unitDoubt(cellOf(edition, cell)!.column, text);
  const value = unit?.value ?? figure.value;
  read.values.set(cell, value);
  const reason = doubt ?? unit?.reason ?? (figure.sure ? undefined : figure.reason);
  if (reason !== undefined) read.unsure.push({ cell, raw: doubt === undefined ? text : raw, reason, value });
}

function doubtAll(read: ReadCells, cells: readonly CellId[], raw: string, reason: string): void {
  for (const cell of cells) read.unsure.push({ cell, raw, reason });
}

/** Rows that run together in more than one way: the sums of the columns may leave one. */
function settle(read: ReadCells, edition: Edition, open: readonly OpenRow[]): void {
  if (open.length === 0) return;
  const known = new Map<CellId, number>();
  for (const [cell, value] of read.values) if (typeof value === 'number') known.set(cell, value);
  const chosen = narrowWays(open, known, equationsOf(edition));
  open.forEach(({ cells, raw, doubt }, index) => {
    const way = chosen?.[index];
    if (!way) doubtAll(read, cells, raw, doubt);
    else cells.forEach((cell, i) => take(read, edition, cell, way[i]!, '数字连写，按行列合计只有这一种拆法', raw));
  });
}

function refuseMissing(read: ReadCells, edition: Edition, blocks: readonly Block[], matches: readonly RowMatch[]): void {
  for (const block of blocks) {
    const found = matches.filter((match) => match.block === block);
    if (found.some(({ line }) => line === undefined)) continue;
    const missing = block.rows.filter((row) => !found.some(({ line }) => line === row));
    for (const row of missing) read.refusals.push(missingRow(edition, block, row));
  }
}

function missingRow(edition: Edition, block: Block, row: Line): ReadCells['refusals'][number] {
  const place = placeOf(edition, cellId(block.table, row, block.columns[0]!)).replace(/·.*$/, '');
  return { code: 'unknown-label', place, reason: `表${tableNames[block.table]}中没有读到这一行的数字。` };
}
