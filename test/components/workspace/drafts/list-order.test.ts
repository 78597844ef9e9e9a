import { describe, expect, it } from 'vitest';
import { groupsOf, latestDraft, matches, type ListedReport, type Order } from '../../../../components/workspace/drafts/list-order';

const report = (id: string, unit: string, year: number, status: ListedReport['status'] = 'filed', updatedAt = '2026-01-01T00:00:00.000Z'): ListedReport => ({ id, unit, year, status, updatedAt });
const list = [
  report('a', '安远局', 2024, 'filed', '2026-01-09T00:00:00.000Z'),
  report('b', '白河局', 2024),
  report('c', '白河局', 2025, 'draft', '2026-01-02T00:00:00.000Z'),
  report('d', '城建局', 2025, 'draft', '2026-01-05T00:00:00.000Z'),
  report('e', '城建局', 2025, 'draft', '2026-01-06T00:00:00.000Z'),
];

describe('order', () => {
  const cases: [Order, string[]][] = [
    ['draft', ['白河局', '城建局', '安远局']],
    ['changed', ['安远局', '城建局', '白河局']],
    ['name', ['安远局', '白河局', '城建局']],
  ];
  it.each(cases)('%s', (order, units) => expect(groupsOf(list, order).map(({ unit }) => unit)).toEqual(units));
  it('within a unit the newest year first, and what was changed last', () => {
    const ids = (unit: string) => groupsOf(list).find((group) => group.unit === unit)!.reports.map(({ id }) => id);
    expect([ids('白河局'), ids('城建局')]).toEqual([['c', 'b'], ['e', 'd']]);
  });
});

it('every word has to be found in unit or year', () => {
  const found = (query: string) => list.filter((one) => matches(one, query)).map(({ id }) => id);
  expect([found(''), found('河 2024'), found('2025 城建'), found('安远 2025')]).toEqual([['a', 'b', 'c', 'd', 'e'], ['b'], ['d', 'e'], []]);
});

it('the draft of the newest year, changed last, is gone on with', () => {
  expect(latestDraft(list)?.id).toBe('e');
  expect(latestDraft(list.filter(({ status }) => status !== 'draft'))).toBeUndefined();
});
