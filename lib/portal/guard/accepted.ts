import type { Finding, Values, Waiver } from '../../report/types';
import { waiverFor } from '../../report/waived';

/** Errors the clerk has given a reason for, on this page. A reason holds as long as the figures it was given for. */
export interface Accepted {
  has(finding: Finding, values: Values): boolean;
  accept(findings: readonly Finding[], values: Values, reason: string, at: string): void;
  /** The reasons that stand for these findings. */
  waivers(findings: readonly Finding[], values: Values): Waiver[];
}

export function acceptedErrors(): Accepted {
  const kept = new Map<string, Waiver>();
  return {
    has: (finding, values) => kept.has(keyOf(finding, values)),
    accept: (findings, values, reason, at) => {
      for (const finding of findings) kept.set(keyOf(finding, values), waiverFor(finding, values, reason, at));
    },
    waivers: (findings, values) => findings.flatMap((finding) => kept.get(keyOf(finding, values)) ?? []),
  };
}

function keyOf({ check, cells, message, words }: Finding, values: Values): string {
  return JSON.stringify([check, message, words, cells.map((cell) => [cell, values[cell] ?? null])]);
}
