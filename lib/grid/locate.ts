import type { Edition } from '../report/editions/types';
import type { CellId, Refusal } from '../report/types';
import type { Grid, Slot } from './grid';

export interface Located<T> {
  cells: ReadonlyMap<CellId, Slot<T>>;
  refusals: readonly Refusal[];
}

/** Which slot of the grids holds which cell of the edition. */
export function locate<T>(_grids: readonly Grid<T>[], _edition: Edition): Located<T> {
  return { cells: new Map(), refusals: [] };
}

/** The edition whose rows and columns the grids have; undefined when neither fits or both do. */
export function chooseEdition<T>(_grids: readonly Grid<T>[]): { edition: Edition; located: Located<T> } | undefined {
  return undefined;
}
