import { bindGroup } from './bind';
import { checkGroup } from './check';
import { fillGroup } from './fill';
import { lookoutGroup } from './lookout';
import { readingGroup } from './reading';
import { narrativeGroup } from './narrative';
import { openListGroup } from './open-list';
import { rollupGroup } from './rollup';
import type { BenchGroup } from './row';
import { sizesGroup } from './sizes';

/** Every group of rows, in the order they are printed. */
export const groups: readonly BenchGroup[] = [
  fillGroup,
  bindGroup,
  lookoutGroup,
  checkGroup,
  narrativeGroup,
  readingGroup,
  openListGroup,
  rollupGroup,
  sizesGroup,
];
