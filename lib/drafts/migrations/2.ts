import type { Migration } from './list';

/** Steps of undo and named versions of a draft; units' reports of a roll-up. */
export const migration2: Migration = {
  version: 2,
  stores: {
    steps: '++n, [report+id], report',
    versions: '++n, report',
    submissions: '++n',
  },
};
