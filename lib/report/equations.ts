import { cellId, rowName } from './editions/catalogue';
import type { Block, Edition, Equation } from './editions/types';

type Term = Equation['terms'][number];

const plus = (cell: string): Term => ({ cell, coefficient: 1 });
const minus = (cell: string): Term => ({ cell, coefficient: -1 });

/**
 * The equalities the official form prescribes (勾稽关系): 42 in edition 2021.
 * T3-ROW and T3-SUM: parts − total = 0; T3-BAL: received + carriedIn − concluded − carriedOut = 0; T4-SUM as T3-ROW.
 */
export function equationsOf(edition: Edition): readonly Equation[] {
  const known = made.get(edition);
  if (known) return known;
  const list = edition.blocks.flatMap(equationsOfBlock);
  made.set(edition, list);
  return list;
}

const made = new WeakMap<Edition, readonly Equation[]>();

function equationsOfBlock(block: Block): Equation[] {
  if (block.table === 'proactive') return [];
  const check = block.table === 'requests' ? 'T3-ROW' : 'T4-SUM';
  const rowSums = block.rows.map((row): Equation => {
    const cells = block.columns.map((column) => cellId(block.table, row, column));
    const total = cells.at(-1)!;
    return { check, line: rowName(row), total, terms: [...cells.slice(0, -1).map(plus), minus(total)] };
  });
  return block.table === 'requests' ? [...rowSums, ...columnEquations(block)] : rowSums;
}

function columnEquations(block: Block): Equation[] {
  const rows = new Map(block.rows.map((row) => [row.id, row]));
  const leaves = block.rows.filter((row) => row.groups.length > 0 && row.id !== 'concluded');
  return block.columns.flatMap((column): Equation[] => {
    const cell = (id: string) => cellId(block.table, rows.get(id)!, column);
    const total = cell('concluded');
    return [
      { check: 'T3-SUM', line: column.label, total, terms: [...leaves.map((row) => plus(cell(row.id))), minus(total)] },
      {
        check: 'T3-BAL',
        line: column.label,
        terms: [plus(cell('received')), plus(cell('carriedIn')), minus(total), minus(cell('carriedOut'))],
      },
    ];
  });
}
