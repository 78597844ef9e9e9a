import type { Migration } from './list';

/** Reports by id; found by unit and year. */
export const migration1: Migration = {
  version: 1,
  stores: {
    reports: 'id, [unitKey+year], deletedAt',
    settings: 'key',
    sites: 'origin',
    activity: '++n',
  },
};
