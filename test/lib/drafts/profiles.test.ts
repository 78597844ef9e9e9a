import { beforeEach, expect, it } from 'vitest';
import { keepProfiles, listProfiles, profilesAt, removeProfile } from '../../../lib/drafts/profiles';
import type { PortalProfile } from '../../../lib/report/profile';
import { emptyDatabase, must } from './drafts';

beforeEach(emptyDatabase);

const profile: PortalProfile = {
  name: '青川市年报填报',
  origin: 'https://ndbg.qingchuan.gov.cn',
  path: '/nb/report/*',
  taughtAt: '2026-01-12T01:41:00.000Z',
  edition: '2021',
  tables: [{ rows: ['01｜□'], nth: 0, of: 1 }],
  cells: [{ cell: 'requests.received.naturalPerson', table: 0, row: 0, input: 0 }],
  quirks: {},
};

it('applies on its own site and path alone', async () => {
  await keepProfiles([profile]);
  expect(must(await profilesAt('https://ndbg.qingchuan.gov.cn/nb/report/7?nd=2025#top'))).toEqual([profile]);
  for (const address of [
    'http://ndbg.qingchuan.gov.cn/nb/report/7',
    'https://ndbg.qingchuan.gov.cn:8443/nb/report/7',
    'https://ndbg.qingchuan.gov.cn.example.com/nb/report/7',
    'https://www.qingchuan.gov.cn/nb/report/7',
    'https://ndbg.qingchuan.gov.cn/nb/report/7/view',
  ]) {
    expect(must(await profilesAt(address)), address).toEqual([]);
  }
});

it('what is taught again takes the place of what was', async () => {
  await keepProfiles([profile, { ...profile, edition: '2019' }]);
  await keepProfiles([{ ...profile, name: '再教一次', taughtAt: '2026-01-13T01:41:00.000Z' }]);
  const all = must(await listProfiles());
  expect(all.map(({ name }) => name)).toEqual(['再教一次', '青川市年报填报']);
  must(await removeProfile(all[0]!.key));
  expect(must(await listProfiles()).map(({ edition }) => edition)).toEqual(['2019']);
});

it('an address that is none is a refusal, not an error', async () => {
  expect((await profilesAt('')).ok).toBe(false);
});
