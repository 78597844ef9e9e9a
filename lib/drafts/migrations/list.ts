import type { Transaction } from 'dexie';
import { migration1 } from './1';
import { migration2 } from './2';
import { migration3 } from './3';
import { migration4 } from './4';

/** One step of the database's shape. `<version>.example.json` beside it holds rows as that version stored them. */
export interface Migration {
  version: number;
  /** Dexie's schema of every table of this version. */
  stores: Readonly<Record<string, string>>;
  /** Turns the rows of the version before into this one's. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Oldest first. A stored version is never edited: add the next. */
export const migrations: readonly Migration[] = [migration1, migration2, migration3, migration4];
