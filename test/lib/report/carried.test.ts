import { expect, it } from 'vitest';
import { check } from '../../../lib/report/checks/check';
import { computeTotals } from '../../../lib/report/computed';
import { cellsOf, editionOf } from '../../../lib/report/editions/catalogue';
import type { Values } from '../../../lib/report/types';

const edition = editionOf('2021');

function withTotals(inputs: Record<string, number>): Values {
  const zeros = Object.fromEntries(cellsOf(edition).filter(({ computed }) => !computed).map(({ id }) => [id, 0]));
  const stated = { ...zeros, ...inputs };
  return { ...stated, ...computeTotals(edition, stated) };
}

const right = {
  'requests.received.business': 57,
  'requests.carriedIn.business': 3,
  'requests.granted.business': 41,
  'requests.unavailable.notHeld.business': 12,
  'requests.carriedOut.business': 7,
  'requests.received.naturalPerson': 20,
  'requests.granted.naturalPerson': 20,
};

it.each([
  ['requests.granted.business', 410],
  ['requests.granted.business', 14],
  ['requests.unavailable.notHeld.business', 122],
  ['requests.received.business', 75],
  ['requests.carriedOut.business', 77],
])('names %s typed as %d although every total follows it', (cell, typed) => {
  const findings = check(edition, withTotals({ ...right, [cell]: typed }), { scope: 'document' }).filter(({ level }) => level === 'error');
  expect(findings.map(({ check: id }) => id)).toEqual(['T3-BAL', 'T3-BAL']);
  for (const { suspects } of findings) expect(suspects[0]).toMatchObject({ cell, expected: right[cell as keyof typeof right] });
});

it('holds its tongue where the balances differ by other amounts', () => {
  const values = withTotals({ ...right, 'requests.granted.business': 40, 'requests.granted.naturalPerson': 22 });
  const findings = check(edition, values, { scope: 'document' }).filter(({ level }) => level === 'error');
  expect(findings.flatMap(({ suspects }) => suspects.map(({ reason }) => reason)).join()).not.toContain('合计随之改变');
});
