import type { ReportDocument } from '../document';
import type { CellId, EditionId, Narratives, Values } from '../types';

export interface CheckContext {
  /** `page`: only what the page holds is judged, and nothing about the whole document. */
  scope: 'document' | 'page';
  /** The report year. */
  year?: number;
  /** The reporting body's name: some checks depend on what kind of body it is. */
  unit?: string;
  /** Sections 一, 五, 六, for the checks that read a figure beside its words. */
  narratives?: Narratives;
  /** The rest of the report's text, when the whole of it is at hand. Absent: nothing is said of title, headings or date. */
  document?: ReportDocument;
  /** Last year's report, if the user has one. */
  previous?: { year: number; edition: EditionId; values: Values; narratives?: Narratives };
  /** On a page: the cells it holds. Absent: all cells of the edition. */
  held?: ReadonlySet<CellId>;
  /** On a page: bound, writable and visible cells; a blank counts only here. Asked of blanks alone. Absent: wherever a cell is held. */
  writable?: Pick<ReadonlySet<CellId>, 'has'>;
  /** A submission or 定稿: blanks become errors. */
  confirming?: boolean;
  /** What the cells held before anybody edited them (as imported): evidence for a suspect, not a rule. */
  imported?: Values;
  /** The cell edited last. */
  lastEdited?: CellId;
  /** Cells the clerk vouches for as they are: no suspects. */
  excluded?: ReadonlySet<CellId>;
}
