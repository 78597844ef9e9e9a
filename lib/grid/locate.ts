import { cellsOf, editions, placeOf } from '../report/editions/catalogue';
import type { Edition } from '../report/editions/types';
import type { CellId, Refusal, RefusalCode, TableId } from '../report/types';
import { transpose, type Grid, type Slot } from './grid';
import { joinFloating } from './join-floating';
import { similarity } from './labels';
import { matchColumns, matchFlat, type CellMatch, type ColumnMatches } from './match-columns';
import { matchRows } from './match-rows';
import { fieldRows, type FieldRow } from './paths';
import { ofThisPeriod } from './periods';

export interface Located<T> {
  cells: ReadonlyMap<CellId, Slot<T>>;
  /** Cells that two places claim: none of them is taken. */
  duplicates: ReadonlyMap<CellId, readonly Slot<T>[]>;
  refusals: readonly Refusal[];
}

const tables: readonly TableId[] = ['proactive', 'requests', 'disputes'];

/**
 * Which slot of the grids holds which cell of the edition. Merged and multi-level headers, group rows, either
 * orientation, several grids for one table. What labels do not decide is refused, never guessed.
 */
export function locate<T>(grids: readonly Grid<T>[], edition: Edition): Located<T> {
  const claims = new Map<CellId, Slot<T>[]>();
  const refusals: Refusal[] = [];
  for (const grid of joinFloating(grids, (labels) => isHeader(labels, edition))) {
    const best = readings(grid, edition).reduce((a, b) => (b.explained > a.explained ? b : a));
    refusals.push(...best.refusals);
    for (const { cell, slot } of best.claims) claims.set(cell, [...(claims.get(cell) ?? []), slot]);
  }
  const cells = new Map<CellId, Slot<T>>();
  const duplicates = new Map<CellId, Slot<T>[]>();
  for (const [cell, slots] of claims) {
    if (slots.length === 1) cells.set(cell, slots[0]!);
    else {
      duplicates.set(cell, slots);
      refusals.push(refuse(edition, cell, 'duplicate'));
    }
  }
  return { cells, duplicates, refusals };
}

/** The edition whose rows and columns the grids have; undefined when none fits or two fit equally and no hint decides. */
export function chooseEdition<T>(
  grids: readonly Grid<T>[],
  hint?: Edition,
): { edition: Edition; located: Located<T> } | undefined {
  const tryOut = (edition: Edition) => {
    const located = locate(grids, edition);
    const found = located.cells.size + located.duplicates.size;
    return { edition, located, share: found / cellsOf(edition).length };
  };
  // No other can have more cells, and between equals the hint decides.
  const hinted = hint && tryOut(hint);
  if (hinted?.share === 1) return hinted;
  const tried = editions.map((edition) => (edition === hint && hinted ? hinted : tryOut(edition))).sort((a, b) => b.share - a.share);
  const [first, second] = tried;
  if (!first || first.share === 0) return undefined;
  if (!second || first.share - second.share > 0.02) return first;
  return tried.find(({ edition, share }) => edition === hint && first.share - share <= 0.02);
}

/** Upright, on its side, then with rows and columns named anywhere; the later ones only if much stays unexplained. */
function readings<T>(grid: Grid<T>, edition: Edition): Claims<T>[] {
  const enough = 0.8;
  const upright = locateIn(grid, edition, false);
  if (upright.explained >= enough) return [upright];
  const turned = locateIn(transpose(grid), edition, false);
  if (turned.explained >= enough) return [upright, turned];
  return [upright, turned, locateIn(grid, edition, true), locateIn(transpose(grid), edition, true)];
}

interface Claims<T> {
  claims: { cell: CellId; slot: Slot<T> }[];
  refusals: Refusal[];
  /** Share of the grid's fields that were claimed or refused, 0 to 1. */
  explained: number;
}

function locateIn<T>(grid: Grid<T>, edition: Edition, anywhere: boolean): Claims<T> {
  const rows = ofThisPeriod(fieldRows(grid, (labels) => isHeader(labels, edition)));
  const claims: Claims<T>['claims'] = [];
  const refusals: Refusal[] = [];
  let refused = 0;
  const take = ({ cell, path, column }: CellMatch<T>, row: FieldRow<T>) => {
    const texts = [...path.above, ...row.labels];
    if (column.unit && texts.some((text) => statesOtherUnit(text, column.unit!))) {
      refusals.push(refuse(edition, cell, 'unit'));
      refused += 1;
    } else claims.push({ cell, slot: path.slot });
  };
  const settle = (columns: ColumnMatches<T>, row: FieldRow<T>, place: string) => {
    if (columns.ok) return columns.cells.forEach((match) => take(match, row));
    refusals.push({ code: columns.code, place, reason: reasons[columns.code] });
    refused += row.fields.length;
  };
  for (const table of tables) {
    const { matches, rivals } = matchRows(rows, edition, table);
    const blocksFound = new Set(matches.map(({ block }) => block));
    for (const { found, block, row } of [...matches, ...rivals]) {
      const columns = matchColumns(found, block, row);
      if (!columns.ok && columns.code === 'no-header' && block.layout === 'flat') continue;
      settle(columns, found, row.label);
    }
    for (const block of edition.blocks) {
      if (block.table !== table || (block.layout === 'matrix' && (!anywhere || blocksFound.has(block)))) continue;
      for (const row of rows) {
        if (matches.some(({ found }) => found === row)) continue;
        settle(matchFlat(row, block), row, block.label ?? block.rows[0]!.label);
      }
    }
  }
  const fields = rows.reduce((sum, row) => sum + row.fields.length, 0);
  return { claims, refusals, explained: fields === 0 ? 1 : (claims.length + refused) / fields };
}

/** A header row names several columns of one block. */
function isHeader(labels: readonly string[], edition: Edition): boolean {
  if (labels.length < 2) return false;
  return edition.blocks.some(
    ({ columns }) => columns.filter((column) => labels.some((text) => similarity(text, column) >= 0.9)).length >= 2,
  );
}

function statesOtherUnit(text: string, unit: string): boolean {
  const stated = text.normalize('NFKC').replace(/\s/g, '').match(/(?:单位[::]?|[((])(百万|千|万|亿)?元/)?.[0];
  return stated !== undefined && !stated.endsWith(unit);
}

const reasons: Record<RefusalCode & ('no-header' | 'ambiguous' | 'duplicate' | 'unit'), string> = {
  'no-header': '这一行上方找不到可辨认的列名，无法确定各格属于哪一列。',
  ambiguous: '这一行比表头少一格，无法确定各数字属于哪一列。',
  duplicate: '有两处都写着同样的行名和列名，无法确定是哪一处。',
  unit: '表头的单位不是“万元”，与报告的单位不同，不自动换算。',
};

function refuse(edition: Edition, cell: CellId, code: keyof typeof reasons): Refusal {
  return { field: cell, code, place: placeOf(edition, cell), reason: reasons[code] };
}

