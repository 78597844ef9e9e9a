import type { Cause } from '../lib/report/causes';

/** The attributes by which programs read a card wherever it is shown: of all findings it stands for, space-separated. */
export function causeData({ level, cells, changes, findings }: Cause) {
  const suspects = changes ? cells : findings.flatMap((finding) => finding.suspects.map(({ cell }) => cell));
  return {
    'data-testid': 'finding',
    'data-check': distinct(findings.map(({ check }) => check)),
    'data-level': level,
    'data-cells': distinct(findings.flatMap((finding) => finding.cells)),
    'data-suspects': distinct(suspects) || undefined,
    'data-quote': findings[0]?.quote,
  };
}

function distinct(names: readonly string[]): string {
  return [...new Set(names)].join(' ');
}
