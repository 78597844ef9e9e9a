/** @jsxRuntime classic */
/** @jsx h */
import type { Cause } from '../../lib/report/causes';
import { h } from './element';

/** The sums behind a claim. */
export function Sums({ cause: { claim, findings } }: { cause: Cause }) {
  if (claim === findings[0]?.message) return null;
  return (
    <ul class="sums">
      {findings.map(({ check, message }) => (
        <li key={check + message}>{message}</li>
      ))}
    </ul>
  );
}
