import type { Edition } from '../editions/types';
import { suspects } from '../suspects/suspects';
import type { Finding, Values } from '../types';
import type { CheckContext } from './context';
import { findWith } from './find';
import type { Rule } from './rule';

export type { CheckContext } from './context';

/**
 * Everything the catalogue finds in the values, errors first. What the context does not hold (a cell not on the page, no report of
 * last year, a kind of body that the name does not tell) is not judged. `more`: rules beside those of the tables. Pure; a few ms at most.
 */
export function check(edition: Edition, values: Values, context: CheckContext, more: readonly Rule[] = []): Finding[] {
  return findWith(suspects, edition, values, context, more);
}
