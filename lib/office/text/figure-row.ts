/** The cells of one row of a table as a text gives them, with the words that stand before. */
export interface FigureRow {
  /** All words since the last figure, compact. */
  before: string;
  /** The text cell directly before the figures, where the layout separates cells. */
  cell?: string;
  /** In order; '' is a blank that the layout shows. */
  slots: string[];
  /** How many cells stand before the first slot in its row; 0 where nothing separates cells. */
  from: number;
  /** Cells in the whole row; 0 where nothing separates cells. */
  width: number;
  /** The layout separates cells, so that blanks are seen. */
  ruled: boolean;
  /** A figure runs straight into the numbering of the next row. */
  glued: boolean;
  /** What the text says there. */
  raw: string;
}
