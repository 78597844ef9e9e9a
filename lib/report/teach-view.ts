/** What is drawn in a page while it is taught: plain data between lib/portal and the view, as in page-view.ts. */
import type { Spot } from './page-view';
import type { CellId, EditionId } from './types';

/** What a page does not have. */
export type Skip = 'cell' | 'row' | 'column' | 'block';

/** A frame around an input. */
export interface TeachBox extends Spot {
  cell: CellId;
  width: number;
  height: number;
  /** Official words of the cell's row and column. */
  row: string;
  column: string;
  /** Pointed at; carried on by the pattern; looked at and accepted; known by the page's own label. */
  by: 'shown' | 'carried' | 'done' | 'label';
}

export interface TeachView {
  theme: 'light' | 'dark';
  side: 'left' | 'right';
  edition: EditionId;
  /** Once something was shown, or labels tell it, the edition stays. */
  editionFixed: boolean;
  /** The cell to be pointed at. */
  asked?: { cell: CellId; place: string };
  /** The block that is being taught. */
  block?: { name: string; placed: number; cells: number; whole: boolean };
  /** Cells that have their input, of those that the page has. */
  placed: number;
  cells: number;
  /** What may be chosen to be pointed at. */
  choices: readonly { name: string; cells: readonly { cell: CellId; place: string }[] }[];
  boxes: readonly TeachBox[];
  /** The input under the pointer, and what it stands for so far. */
  hover?: Spot & { width: number; height: number; place?: string };
  name: string;
  zeroAsBlank: boolean;
  /** What just happened, or why something was not done. */
  said: string;
  /** `done`: kept, only to be closed. */
  state: 'teaching' | 'saving' | 'done';
}

export interface TeachActions {
  choose(cell: CellId): void;
  setEdition(edition: EditionId): void;
  skip(what: Skip): void;
  accept(): void;
  setName(name: string): void;
  setZeroAsBlank(on: boolean): void;
  switchSide(): void;
  save(): void;
  close(): void;
}
