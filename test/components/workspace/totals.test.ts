import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { editsOf, lockedTotals, withoutBlanks } from '../../../components/workspace/editor/totals';
import { computeTotals } from '../../../lib/report/computed';
import { cellsOf } from '../../../lib/report/editions/catalogue';
import { edition2021 as edition } from '../../../lib/report/editions/2021';
import type { Value } from '../../../lib/report/types';

const inputs = cellsOf(edition).filter(({ computed }) => !computed).map(({ id }) => id);
const totals = cellsOf(edition).filter(({ computed }) => computed).map(({ id }) => id);

function play(changes: readonly (readonly [string, Value | undefined])[], unlocked: readonly string[] = []): Record<string, Value> {
  let values: Record<string, Value> = {};
  for (const [cell, value] of changes) {
    const next: Record<string, Value | undefined> = { ...values };
    for (const { field, to } of editsOf(edition, values, unlocked, [{ cell, value }])) next[field] = to;
    values = { ...withoutBlanks(next) };
  }
  return values;
}

describe('editsOf', () => {
  it('carries a figure into its row, its column and the grand total', () => {
    const edits = editsOf(edition, {}, [], [{ cell: 'requests.granted.naturalPerson', value: 5 }]);
    expect(edits.map(({ field, to }) => [field, to])).toEqual([
      ['requests.granted.naturalPerson', 5],
      ['requests.granted.total', 5],
      ['requests.concluded.naturalPerson', 5],
      ['requests.concluded.total', 5],
    ]);
  });

  it('leaves alone a total that came wrong from its source', () => {
    const values = { 'disputes.review.upheld': 3, 'disputes.review.total': 9 };
    expect(lockedTotals(edition, values, []).has('disputes.review.total')).toBe(false);
    expect(editsOf(edition, values, [], [{ cell: 'disputes.review.pending', value: 1 }]).map(({ field }) => field)).toEqual(['disputes.review.pending']);
  });

  it('leaves alone a total the user unlocked, though it is right', () => {
    const edits = editsOf(edition, {}, ['disputes.review.total'], [{ cell: 'disputes.review.upheld', value: 3 }]);
    expect(edits.map(({ field }) => field)).toEqual(['disputes.review.upheld']);
  });

  it('does nothing when nothing changes', () => {
    expect(editsOf(edition, { 'disputes.review.upheld': 3 }, ['disputes.review.total'], [{ cell: 'disputes.review.upheld', value: 3 }])).toEqual([]);
  });

  it('keeps every total equal to its sums, whatever is typed in whatever order', () => {
    const value = fc.oneof(fc.nat(9999), fc.constant(undefined), fc.constant('/'), fc.constant('12件'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...inputs), value), { maxLength: 25 }), (changes) => {
        const values = play(changes);
        const computed = computeTotals(edition, values);
        for (const total of totals) expect(values[total]).toBe(computed[total]);
      }),
      { numRuns: 60 },
    );
  });
});
