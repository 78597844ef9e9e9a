import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/report/checks/check';
import { cellsOf, editionOf } from '../../../lib/report/editions/catalogue';
import type { Finding, Values } from '../../../lib/report/types';
import { boundTo, lastFor, staleWaiverOf, waiverFor, waiverOf } from '../../../lib/report/waived';
import { validReports } from '../../support/reports';

const cell = 'requests.carriedIn.business';
const asked: Finding = { check: 'Y-CARRY', level: 'warning', cells: [cell], message: '上年为3，本年填2，应当一致。', suspects: [] };
const given = waiverFor(asked, { [cell]: 2 }, '上年年报更正后结转为2件', '2026-01-12T00:00:00.000Z');

describe('a reason', () => {
  it('stands while its figures stay, goes stale when one changes, and comes back with the old figure', () => {
    const report = (values: Values) => ({ values, waivers: [given] });
    expect(waiverOf(asked, report({ [cell]: 2 }))).toBe(given);
    const changed = { ...asked, message: '上年为3，本年填4，应当一致。' };
    expect(waiverOf(changed, report({ [cell]: 4 }))).toBeUndefined();
    expect(staleWaiverOf(changed, report({ [cell]: 4 }), [changed])).toBe(given);
    expect(waiverOf(asked, report({}))).toBeUndefined();
    expect(waiverOf(asked, report({ [cell]: 2 }))).toBe(given);
    expect(staleWaiverOf(asked, report({ [cell]: 2 }), [asked])).toBeUndefined();
  });

  it('goes stale with last year’s figure, which only the message holds; not with the wording', () => {
    const report = { values: { [cell]: 2 }, waivers: [given] };
    expect(waiverOf({ ...asked, message: '上年为5，本年填2，应当一致。' }, report)).toBeUndefined();
    expect(waiverOf({ ...asked, message: '去年结转下年度3件，今年上年结转2件。' }, report)).toBe(given);
  });

  it('of a file without figures is bound to those it came with', () => {
    const { values: _, message: __, ...bare } = given;
    expect(boundTo({ values: { [cell]: 2, other: 1 } }, bare, [asked])).toEqual({ ...bare, values: { [cell]: 2 } });
    expect(boundTo({ values: { [cell]: 9 } }, given, [asked])).toBe(given);
  });

  it('of another year is found by its finding, the last one written', () => {
    const later = { ...given, reason: '再次核实', at: '2026-01-13T00:00:00.000Z' };
    expect(lastFor(asked, [later, given])).toBe(later);
    expect(lastFor({ ...asked, check: 'Y-INF' }, [given])).toBeUndefined();
  });

  it('any change of a figure of the finding re-opens it, changing it back closes it', () => {
    const edition = editionOf('2021');
    const seed = Date.now() % 1_000_000;
    console.info(`waivers: seed ${seed}`);
    fc.assert(
      fc.property(validReports(edition), fc.constantFrom(...cellsOf(edition)), fc.integer({ min: 1, max: 99 }), (values, { id }, by) => {
        const previous = { year: 2024, edition: '2021' as const, values: { ...values, [id]: Number(values[id]) + 100 + by } };
        const found = (now: Values) => check(edition, now, { scope: 'document', year: 2025, previous });
        for (const finding of found(values).filter(({ cells }) => cells.includes(id))) {
          const waivers = [waiverFor(finding, values, '已核对台账原始记录', '2026-01-12T00:00:00.000Z')];
          expect(waiverOf(finding, { values, waivers })).toBe(waivers[0]);
          const changed = { ...values, [id]: Number(values[id]) + by };
          for (const again of found(changed)) expect(waiverOf(again, { values: changed, waivers })).toBeUndefined();
        }
      }),
      { numRuns: 40, seed },
    );
  }, 30_000);
});
