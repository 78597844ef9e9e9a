import type { Edition } from '../editions/types';
import { suspects } from '../suspects/suspects';
import type { Finding, Level, Values } from '../types';
import type { CheckContext } from './context';
import { factsOf } from './facts';
import type { Rule } from './rule';
import { rules } from './rules';
import { textMarks } from './text-marks';

export type { CheckContext } from './context';

const order: readonly Level[] = ['error', 'warning', 'hint'];

/**
 * Everything the catalogue finds in the values, errors first. What the context does not hold (a cell not on the page, no report of
 * last year, a kind of body that the name does not tell) is not judged. `more`: rules beside those of the tables. Pure; a few ms at most.
 */
export function check(edition: Edition, values: Values, context: CheckContext, more: readonly Rule[] = []): Finding[] {
  const facts = factsOf(edition, values, context);
  const found = [...rules, ...more]
    .filter(({ editions }) => !editions || editions.includes(edition.id))
    .flatMap((rule) => rule.run(facts).map((one) => ({ rule, one })));
  const diagnosis = found.some(({ one }) => one.equation) ? suspects(edition, facts) : undefined;
  const markOf = textMarks();
  const findings = found.map(({ rule, one: { equation, secret, ...one } }): Finding => {
    const list = equation ? diagnosis?.of(equation) : undefined;
    const finding = { check: rule.id, level: rule.level, suspects: list ?? [], ...one };
    const words = markOf(finding, secret);
    return words === undefined ? finding : { ...finding, words };
  });
  return findings.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}
