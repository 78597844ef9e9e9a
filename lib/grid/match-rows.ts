import type { Block, Edition, Line } from '../report/editions/types';
import type { TableId } from '../report/types';
import { align, alignLeftovers, contrasted } from './align';
import { isCode, isUnitWord, labelKey, namesGroup, similarity, splitLevels } from './labels';
import type { FieldRow } from './paths';
import { namesThisPeriod } from './periods';

export interface RowMatch<T> {
  found: FieldRow<T>;
  block: Block;
  row: Line;
  score: number;
}

export const floor = 0.5;
/** An official label or a known variant of it: needs no help from order. */
export const sure = 0.95;
/** From here on a second row of the same name is a rival, not a look-alike. */
const rival = 0.9;

export interface RowMatches<T> {
  matches: RowMatch<T>[];
  /** Rows that name a line another row names too. */
  rivals: RowMatch<T>[];
}

/** Aligns the rows of one grid with the rows of one official table: order is evidence, abbreviations fall into place. */
export function matchRows<T>(found: readonly FieldRow<T>[], edition: Edition, table: TableId): RowMatches<T> {
  const lines = edition.blocks
    .filter((block) => block.table === table)
    .flatMap((block) => block.rows.map((row) => ({ block, row })));
  const groups = [...new Set(lines.flatMap(({ row }) => row.groups))];
  const levels = found.map(levelsOf);
  const score = contrasted(found.length, lines.length, (i, j) => rowScore(levels[i]!, found[i]!.banner, lines[j]!.row, groups));
  const aligned = align(found.length, lines.length, score, floor);
  const all = [...aligned, ...alignLeftovers(aligned, found.length, lines.length, score, sure)];
  // 其他 and 总计 may be of another group, whose rows a scrolled list does not show: a row beside it has to agree.
  const pairs = all.filter(([i, j]) => !generic.has(labelKey(lines[j]!.row.label)) || all.some(([i2, j2]) => (i2 - i) * (j2 - j) === 1));
  const taken = new Map(pairs.map(([i, j]) => [j, i]));
  const paired = new Set(pairs.map(([i]) => i));
  const named = found.flatMap((row, i) => (paired.has(i) ? [] : lines.map((line, j) => ({ found: row, ...line, j, score: score(i, j) })))).filter((one) => one.score >= rival);
  const rivals = named.filter((one) => taken.has(one.j) || named.some((other) => other.j === one.j && other !== one));
  const matches = pairs.map(([i, j]) => ({ found: found[i]!, ...lines[j]!, score: score(i, j) }));
  // 其他 and 总计 name columns and rows of every table: alone they say nothing.
  if (matches.every(({ row }) => generic.has(labelKey(row.label)))) return { matches: [], rivals: [] };
  return { matches, rivals };
}

const generic = new Set(['其他', '总计']);

/** A row's labels, outermost first, cut into levels. */
function levelsOf<T>({ labels }: FieldRow<T>): string[] {
  return labels.filter((label) => !isUnitWord(label) && !isCode(label) && !namesThisPeriod(label)).flatMap(splitLevels);
}

/** 0 to about 1: how well a row's labels name an official row. */
function rowScore(levels: readonly string[], banner: string, row: Line, groups: readonly string[]): number {
  const own = similarity(levels.at(-1) ?? '', row);
  if (own <= floor) return 0;
  const above = [...levels.slice(0, -1), banner];
  const named = groups.filter((group) => above.some((text) => namesGroup(text, group)));
  const inner = named.at(-1);
  if (inner === undefined) return own;
  if (row.groups.includes(inner)) return own + 0.05;
  // A banner stays in force below its last row, so it only weighs against a row that belongs to another group.
  return row.groups.length > 1 ? own * 0.5 : own;
}
