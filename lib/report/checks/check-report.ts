import type { Edition } from '../editions/types';
import type { Finding, Values } from '../types';
import { check, type CheckContext } from './check';
import { narrativeRules } from './narrative-rules';

export type { CheckContext } from './check';

/** The check of figures and text together; like `check` otherwise. */
export function checkReport(edition: Edition, values: Values, context: CheckContext): Finding[] {
  return check(edition, values, context, narrativeRules);
}
