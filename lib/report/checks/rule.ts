import type { Equation } from '../editions/types';
import type { EditionId, Finding, Level } from '../types';
import type { Facts } from './facts';

/** One check. Its words, source and waiver reasons are in `catalogue.ts`. */
export interface Rule {
  id: string;
  /** The level of its findings unless a finding says otherwise. */
  level: Level;
  /** Absent: every edition. */
  editions?: readonly EditionId[];
  run(facts: Facts): Found[];
}

/** A finding before the rule's id and level are put on it. A broken equation gets its suspects from the diagnosis of all of them; `secret`: words that must not be shown, which tell it from another. */
export type Found = Pick<Finding, 'cells' | 'message'> & Partial<Omit<Finding, 'check' | 'words'>> & { equation?: Equation; secret?: string };
