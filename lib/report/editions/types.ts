import type { EditionId, NarrativeId, TableId } from '../types';

/** What a cell may hold. `signed` counts may be negative (2019 本年增/减). */
export type CellKind = 'count' | 'signed' | 'amount';

export interface Line {
  /** Part of the cell id; '' where the axis has a single unnamed line. */
  id: string;
  /** Official label of the line itself, verbatim. */
  label: string;
  /** Official labels of the groups above it, outermost first, verbatim. */
  groups: readonly string[];
  /** Other wordings seen in real forms and reports. */
  variants?: readonly string[];
  kind?: CellKind;
  /** Official unit of the figures, where the form states one. */
  unit?: '万元';
}

/** A rectangle of cells: every row has every column. */
export interface Block {
  table: TableId;
  /** Heading inside the table, verbatim, e.g. 第二十条第（一）项. */
  label?: string;
  /** Header above the row labels, e.g. 信息内容. */
  corner?: string;
  /** Header above all columns, verbatim, e.g. 申请人情况. */
  across?: string;
  rows: readonly Line[];
  columns: readonly Line[];
  /** `flat`: officially one data row, rows × columns side by side. */
  layout: 'matrix' | 'flat';
}

export interface Section {
  /** 1 to 6. */
  number: number;
  /** Official heading, verbatim. */
  heading: string;
  variants: readonly string[];
  content: TableId | NarrativeId;
}

/** A linear equality over cells: Σ coefficient × value = 0. */
export interface Equation {
  /** Check that reports it, e.g. `T3-SUM`. */
  check: 'T3-ROW' | 'T3-SUM' | 'T3-BAL' | 'T4-SUM';
  /** Row or column the equation runs along, as a message names it. */
  line: string;
  terms: readonly { cell: string; coefficient: 1 | -1 }[];
  /** The stated total; absent for the balance. */
  total?: string;
}

export interface Edition {
  id: EditionId;
  /** The notice that prescribes the format. */
  basis: string;
  /** First and last report year, inclusive; no last year: still in force. */
  years: readonly [number, number?];
  sections: readonly Section[];
  blocks: readonly Block[];
}
