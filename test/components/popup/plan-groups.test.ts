import { expect, it } from 'vitest';
import { countsText, groupsOf, placesText } from '../../../components/popup/plan-groups';
import { blanks, planned } from './planned';

const groups = groupsOf(planned.plan, planned.refusals);

it('sorts the items of a plan; nothing is lost or shown twice', () => {
  const fields = (list: readonly { field?: string }[]) => list.map(({ field }) => field);
  expect(fields(groups.refused)).toEqual(['proactive.fees.amount']);
  expect(groups.unbound.map(({ place }) => place)).toEqual(['第 24 行']);
  expect(fields(groups.overwrites)).toEqual(['requests.received.naturalPerson']);
  expect(fields(groups.kept)).toEqual(['requests.carriedIn.naturalPerson']);
  expect(fields(groups.differing)).toEqual(['requests.received.total']);
  expect(fields(groups.pageOnly)).toEqual(['requests.carriedOut.business']);
  expect(fields(groups.absent)).toEqual(['otherMatters']);
  expect(fields(groups.blanks)).toEqual(['overview', ...fields(blanks)]);
  const { refused, overwrites, kept, absent, pageOnly, same, compared } = groups;
  const lists = [refused, overwrites, kept, groups.blanks, absent, pageOnly];
  const shown = lists.reduce((sum, { length }) => sum + length, same + compared);
  expect(shown).toBe(planned.plan.items.length);
});

it('says how many of each', () => {
  expect(countsText(groups)).toBe('可填 17 项：空格 13、覆盖 1、已相同 1、您改过 1、不能写 1。合计 2 格由网页自算，只核对。');
  expect(countsText(groupsOf({ id: 'p', items: [] }, []))).toBe('可填 0 项。');
  expect(placesText(groups.blanks)).toBe('四 12 项·文字 1 段');
});
