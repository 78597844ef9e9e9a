import { expand, type Grid, type Role, type SourceCell } from '../../lib/grid/grid';
import { cellId } from '../../lib/report/editions/catalogue';
import type { Block, Edition, Line } from '../../lib/report/editions/types';

/** A cell whose `ref` is the id of the cell it stands for, '' for labels. */
export type Named = SourceCell<string>;

export function label(text: string, colSpan = 1, rowSpan = 1): Named {
  return { text, colSpan, rowSpan, role: 'label', ref: '' };
}

export function field(ref: string, role: Role = 'field', colSpan = 1): Named {
  return { text: role === 'blank' ? '' : '0', colSpan, rowSpan: 1, role, ref };
}

export type Wording = (text: string) => string;
const official: Wording = (text) => text;

/** Table 二 as the form prints it: stacked blocks, one table, four columns. */
export function proactiveRows(edition: Edition, say = official): Named[][] {
  return edition.blocks
    .filter(({ table }) => table === 'proactive')
    .flatMap((block) => [
      [label(say(block.label!), 4)],
      [label('信息内容'), ...block.columns.map((column, i) => label(say(column.label), lastSpan(block, i)))],
      ...block.rows.map((row) => [
        label(say(row.label)),
        ...block.columns.map((column, i) => field(cellId(block.table, row, column), 'field', lastSpan(block, i))),
      ]),
    ]);
}

function lastSpan(block: Block, index: number): number {
  return index === block.columns.length - 1 ? 4 - block.columns.length : 1;
}

/** Table 三 as the form prints it: three header rows, group cells on the left. */
export function requestRows(edition: Edition, say = official): Named[][] {
  const block = edition.blocks.find(({ table }) => table === 'requests')!;
  const seen = new Set<string>();
  return [
    [label(block.corner!, 3, 3), label('申请人情况', 7)],
    [label('自然人', 1, 2), label('法人或其他组织', 5), label(say('总计'), 1, 2)],
    block.columns.slice(1, -1).map((column) => label(say(column.label))),
    ...block.rows.map((row) => [
      ...rowHead(block, row, seen, say),
      ...block.columns.map((column) => field(cellId('requests', row, column))),
    ]),
  ];
}

function rowHead(block: Block, row: Line, seen: Set<string>, say: Wording): Named[] {
  const heads: Named[] = [];
  row.groups.forEach((group) => {
    if (seen.has(group)) return;
    seen.add(group);
    heads.push(label(say(group), 1, block.rows.filter(({ groups }) => groups.includes(group)).length));
  });
  return [...heads, label(say(row.label), 3 - row.groups.length)];
}

/** Table 三 with the group labels on rows of their own, across the table. */
export function requestRowsWithBanners(edition: Edition, say = official): Named[][] {
  const block = edition.blocks.find(({ table }) => table === 'requests')!;
  const rows: Named[][] = [[label('项目'), ...block.columns.map((column) => label(say(column.label)))]];
  let last = '';
  for (const row of block.rows) {
    const group = row.groups.at(-1) ?? '';
    if (group !== last && group !== '') rows.push([label(say(group), 8)]);
    last = group;
    rows.push([label(say(row.label)), ...block.columns.map((column) => field(cellId('requests', row, column)))]);
  }
  return rows;
}

/** Table 三 with group and line in one cell. */
export function requestRowsInOneCell(edition: Edition, say = official): Named[][] {
  const block = edition.blocks.find(({ table }) => table === 'requests')!;
  return [
    [label('项目'), ...block.columns.map((column) => label(say(column.label)))],
    ...block.rows.map((row) => [
      label([...row.groups, row.label].map(say).join(' ')),
      ...block.columns.map((column) => field(cellId('requests', row, column))),
    ]),
  ];
}

/** Table 四 as the form prints it: three header rows and one row of fifteen figures. */
export function disputeRows(edition: Edition, say = official): Named[][] {
  const block = edition.blocks.find(({ table }) => table === 'disputes')!;
  const outcomes = block.columns.map((column) => label(say(column.label)));
  const tall = block.columns.map((column) => label(say(column.label), 1, 2));
  return [
    [label('行政复议', 5), label('行政诉讼', 10)],
    [...tall, label('未经复议直接起诉', 5), label('复议后起诉', 5)],
    [...outcomes, ...outcomes],
    block.rows.flatMap((row) => block.columns.map((column) => field(cellId('disputes', row, column)))),
  ];
}

/** Table 四 as three rows of five. */
export function disputeMatrix(edition: Edition, say = official): Named[][] {
  const block = edition.blocks.find(({ table }) => table === 'disputes')!;
  return [
    [label('类别'), ...block.columns.map((column) => label(say(column.label)))],
    ...block.rows.map((row) => [
      label(say(row.label)),
      ...block.columns.map((column) => field(cellId('disputes', row, column))),
    ]),
  ];
}

export function officialGrids(edition: Edition, say = official): Grid<string>[] {
  return [proactiveRows(edition, say), requestRows(edition, say), disputeRows(edition, say)].map((rows) => expand(rows));
}
