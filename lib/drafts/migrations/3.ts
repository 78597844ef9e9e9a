import type { Migration } from './list';

/** Portal profiles, found by the site they are of. */
export const migration3: Migration = {
  version: 3,
  stores: {
    profiles: 'key, origin',
  },
};
