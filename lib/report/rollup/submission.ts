import type { CellId, EditionId, Values } from '../types';

/** One unit's report as the supervising office received it. */
export interface Submission {
  n: number;
  /** The bare file name. */
  source: string;
  unit: string;
  /** The unit's name reduced to what identifies it. */
  unitKey: string;
  year: number;
  edition: EditionId;
  values: Values;
  unsure: readonly CellId[];
  /** How many findings of each level the report has by itself. */
  errors: number;
  warnings: number;
  /** The first of them, in words. */
  worst?: string;
  /** What the user decided; absent: as the state says. */
  included?: boolean;
}

/** Why a unit is counted or not. `copy`: the same figures as one that counts. `extra`: not on the list of units. */
export type UnitState = 'counted' | 'returned' | 'duplicate' | 'copy' | 'year' | 'unsure' | 'extra' | 'missing';

export interface UnitRow {
  unit: string;
  state: UnitState;
  included: boolean;
  /** Absent: nothing came from the unit. */
  submission?: Submission;
}

/** What is summed: one year, one edition, and the units that have to report. An empty list: nobody is missed. */
export interface RollupFrame {
  year: number;
  edition: EditionId;
  /** Units by key. */
  roster: ReadonlyMap<string, string>;
}
