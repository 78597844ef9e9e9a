import type { Edition } from '../editions/types';
import type { CellId, EditionId, Finding, Narratives, Values } from '../types';

export interface CheckContext {
  /** `page`: only what the page holds is judged, and nothing about the whole document. */
  scope: 'document' | 'page';
  year?: number;
  /** Last year's report, if the user has one. */
  previous?: { year: number; edition: EditionId; values: Values; narratives?: Narratives };
  /** On a page: the cells it holds. Absent: all cells of the edition. */
  held?: ReadonlySet<CellId>;
  /** On a page: bound, writable and visible cells; a blank counts only here. */
  writable?: ReadonlySet<CellId>;
  /** A submission or 定稿: blanks become errors. */
  confirming?: boolean;
}

export function check(_edition: Edition, _values: Values, _context: CheckContext): Finding[] {
  return [];
}
