import type { CellId, Report } from '../../../lib/report/types';

/** A report as the workspace shows it. */
export interface OpenReport extends Report {
  /** Totals the user typed over: not computed any more. */
  unlocked: readonly CellId[];
  /** The first report of the same unit and year, if this is a second one. */
  twinOf?: string;
  /** Marked final (定稿) and unchanged since. */
  ready: boolean;
}
