import type { CellId, FieldId, Report, Values } from '../../../lib/report/types';

/** A report as the workspace shows it. */
export interface OpenReport extends Report {
  /** Totals the user typed over: not computed any more. */
  unlocked: readonly CellId[];
  /** The first report of the same unit and year, if this is a second one. */
  twinOf?: string;
  /** The figures it was read with. */
  imported?: Values;
  /** Cells the clerk stands for, with the figure they held then. */
  vouched?: Values;
  /** Slips that did not happen, by what they would change. */
  refusedSlips?: readonly string[];
  /** The revision that wrote each field last. */
  stamps?: Readonly<Record<FieldId, { revision: number }>>;
  /** Marked final (定稿) and unchanged since. */
  ready: boolean;
  /** Looked at as it will be printed, and unchanged since. */
  previewed: boolean;
}
