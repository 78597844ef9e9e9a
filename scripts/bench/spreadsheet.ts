/** The peer of the check: HyperFormula (GPL: only ever a dev dependency of the benchmark) on the same equations. */
import { HyperFormula, type SimpleCellAddress } from 'hyperformula';
import { cellsOf } from '../../lib/report/editions/catalogue';
import type { Edition } from '../../lib/report/editions/types';
import { equationsOf } from '../../lib/report/equations';
import type { CellId, Values } from '../../lib/report/types';

export interface Spreadsheet {
  /** Writes all values, recalculates, reads every difference. How many are not 0. */
  setAll(values: Values): number;
  /** The same after one cell has changed. */
  setOne(cell: CellId, value: number): number;
}

/** One column of figures, one of differences: each equation is a formula over the figures. */
export function spreadsheetOf(edition: Edition, values: Values): Spreadsheet {
  const cells = cellsOf(edition).map(({ id }) => id);
  const rowOf = new Map(cells.map((id, row) => [id, row]));
  const equations = equationsOf(edition);
  const formulas = equations.map(({ terms }) => {
    const sum = terms.map(({ cell, coefficient }) => `${coefficient < 0 ? '-' : '+'}A${rowOf.get(cell)! + 1}`);
    return `=${sum.join('')}`;
  });
  const sheet = cells.map((id, row) => [values[id] ?? null, formulas[row] ?? null]);
  const engine = HyperFormula.buildFromArray(sheet, { licenseKey: 'gpl-v3', useColumnIndex: false });
  const at = (row: number, col = 0): SimpleCellAddress => ({ sheet: 0, row, col });
  const broken = (): number => equations.filter((_, row) => engine.getCellValue(at(row, 1)) !== 0).length;
  return {
    setAll(next) {
      engine.setCellContents(at(0), cells.map((id) => [next[id] ?? null]));
      return broken();
    },
    setOne(cell, value) {
      engine.setCellContents(at(rowOf.get(cell)!), value);
      return broken();
    },
  };
}
