import type { Migration } from './list';

/** The list of reports is read off an index, without the reports. All its fields are in every report: a row that lacks one would not be in the index. */
export const migration4: Migration = {
  version: 4,
  stores: {
    reports: 'id, [unitKey+year], deletedAt, [unit+year+status+updatedAt]',
  },
};
