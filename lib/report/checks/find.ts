import type { Edition } from '../editions/types';
import type { Diagnosis, Evidence } from '../suspects/suspects';
import type { Finding, Level, Values } from '../types';
import type { CheckContext } from './context';
import { factsOf } from './facts';
import type { Rule } from './rule';
import { rules } from './rules';
import { textMarks } from './text-marks';

const order: readonly Level[] = ['error', 'warning', 'hint'];

/** From the broken equations to the cells most likely wrong. */
export type Diagnose = (edition: Edition, evidence: Evidence) => Diagnosis;

/** As `check`, with the diagnosis brought along: without one no finding has suspects. */
export function findWith(
  diagnose: Diagnose | undefined,
  edition: Edition,
  values: Values,
  context: CheckContext,
  more: readonly Rule[] = [],
): Finding[] {
  const facts = factsOf(edition, values, context);
  const found = [...rules, ...more]
    .filter(({ editions }) => !editions || editions.includes(edition.id))
    .flatMap((rule) => rule.run(facts).map((one) => ({ rule, one })));
  const diagnosis = found.some(({ one }) => one.equation) ? diagnose?.(edition, facts) : undefined;
  const markOf = textMarks();
  const findings = found.map(({ rule, one: { equation, secret, ...one } }): Finding => {
    const list = equation ? diagnosis?.of(equation) : undefined;
    const finding = { check: rule.id, level: rule.level, suspects: list ?? [], ...one };
    const words = markOf(finding, secret);
    return words === undefined ? finding : { ...finding, words };
  });
  return findings.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}
