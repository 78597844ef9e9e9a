import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProfiles, writeProfiles } from '../../../lib/office/profile-file';
import type { PortalProfile } from '../../../lib/report/profile';
import { schemaFile, schemaText } from '../../../scripts/docs-exchange';

const profile: PortalProfile = {
  name: '青川市年报填报',
  origin: 'https://ndbg.qingchuan.gov.cn',
  path: '/nb/report/*',
  taughtAt: '2026-01-12T01:41:00.000Z',
  edition: '2021',
  tables: [{ rows: ['代码｜A｜B', '01｜□｜□'], nth: 0, of: 1 }],
  cells: [
    { cell: 'requests.received.naturalPerson', table: 0, row: 1, input: 0, name: 'a1' },
    { cell: 'requests.received.business', table: 0, row: 1, input: 1 },
  ],
  quirks: { zeroAsBlank: true },
};

function fileOf(change: object): string {
  return JSON.stringify({ format: 'nianbao-profile', version: 1, profiles: [{ ...profile, ...change }] });
}

const [first, second] = profile.cells as [PortalProfile['cells'][number], PortalProfile['cells'][number]];

it('comes back as it was written', () => {
  expect(readProfiles(writeProfiles([profile]))).toEqual({ ok: true, profiles: [profile] });
  expect(readProfiles(`\uFEFF${writeProfiles([profile])}`).ok).toBe(true);
});

it('has the schema that docs state', () => {
  expect(readFileSync(schemaFile('profile'), 'utf8')).toBe(schemaText('profile'));
});

describe('a file that is none, or means harm, is refused whole', () => {
  it.each([
    ['no JSON', '{"format":', 'JSON'],
    ['reports', '{"format":"nianbao","version":1,"reports":[]}', '不是年报助手的填报档案'],
    ['another version', fileOf({}).replace('"version":1', '"version":2'), '不是年报助手的填报档案'],
    ['larger than any profile', ' '.repeat(4_000_001), '太大'],
    ['a script as its site', fileOf({ origin: 'javascript:alert(1)' }), '不是一个网站'],
    ['all sites', fileOf({ origin: 'https://*' }), '不是一个网站'],
    ['a site with a path', fileOf({ origin: 'https://a.gov.cn/nb' }), '不是一个网站'],
    ['a page of an extension', fileOf({ origin: 'chrome-extension://abcdefghijklmnop' }), '不是一个网站'],
    ['no path', fileOf({ path: 'nb' }), '路径'],
    ['a cell of no edition', fileOf({ cells: [{ ...first, cell: 'requests.made.up' }] }), 'requests.made.up'],
    ['a cell named as an object\'s ancestor', fileOf({ cells: [{ ...first, cell: '__proto__' }] }), '__proto__'],
    ['an ancestor of its own', fileOf({}).replace('"quirks":{', '"__proto__":{"polluted":1},"quirks":{'), '第 1 份档案'],
    ['quirks with an ancestor', fileOf({}).replace('"zeroAsBlank":true', '"__proto__":{"zeroAsBlank":true}'), 'quirks'],
    ['what is not in the schema', fileOf({ script: 'alert(1)' }), '第 1 份档案'],
    ['a cell twice', fileOf({ cells: [first, { ...second, cell: first.cell }] }), '写了两次'],
    ['two cells in one input', fileOf({ cells: [first, { ...second, input: 0 }] }), '同一个输入框'],
    ['a row that is not there', fileOf({ cells: [{ ...first, row: 2 }] }), '不存在'],
    ['a table that is not there', fileOf({ cells: [{ ...first, table: 1 }] }), '不存在'],
    ['a negative place', fileOf({ cells: [{ ...first, input: -1 }] }), 'cells.0.input'],
    ['rows without end', fileOf({ tables: [{ rows: Array.from({ length: 401 }, () => ''), nth: 0, of: 1 }] }), 'tables.0.rows'],
    ['a table beyond their number', fileOf({ tables: [{ ...profile.tables[0]!, nth: 1 }] }), '序号'],
  ])('%s', (_what, text, words) => {
    expect(readProfiles(text)).toEqual({ ok: false, reason: expect.stringContaining(words) });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
