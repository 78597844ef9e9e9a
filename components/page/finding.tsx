import type { Cause } from '../../lib/report/causes';
import type { Finding } from '../../lib/report/types';

/** What a program reads of a finding. */
export function findingData({ check, level, cells, suspects, quote }: Finding) {
  return {
    'data-testid': 'finding',
    'data-check': check,
    'data-level': level,
    'data-cells': cells.join(' '),
    'data-suspects': suspects.length > 0 ? suspects.map(({ cell }) => cell).join(' ') : undefined,
    'data-quote': quote,
  };
}

/** The sums behind a claim. The first finding is the card itself, so its sum is plain text here. */
export function Sums({ cause }: { cause: Cause }) {
  const [first, ...others] = cause.findings;
  if (!first || cause.claim === first.message) return null;
  return (
    <ul class="sums">
      <li>{first.message}</li>
      {others.map((finding) => (
        <li key={finding.check + finding.message} {...findingData(finding)}>
          {finding.message}
        </li>
      ))}
    </ul>
  );
}
