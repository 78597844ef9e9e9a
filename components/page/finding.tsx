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

const longest = 60;

/** The words of a text finding, where the claim does not repeat them. */
export function Quote({ cause: { claim, findings } }: { cause: Cause }) {
  const quote = findings[0]?.quote;
  if (quote === undefined || claim.includes(quote)) return null;
  return <p class="caption">原文：{quote.length > longest ? `${quote.slice(0, longest)}…` : quote}</p>;
}
