import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../lib/drafts/database';
import { storageReason } from '../../../lib/drafts/failure';
import { createReport, listReports } from '../../../lib/drafts/reports';
import { recordSent } from '../../../lib/drafts/sent';
import { aDraft, current, emptyDatabase, figures, source, writeField } from './drafts';

beforeEach(emptyDatabase);
afterEach(() => vi.restoreAllMocks());

it.each([
  ['QuotaExceededError', '磁盘空间不足'],
  ['DatabaseClosedError', '请刷新本页'],
  ['VersionError', '先更新年报助手'],
  ['MissingAPIError', '无痕窗口'],
  ['InvalidStateError', '无痕窗口'],
  ['SomethingElse', '再试一次'],
])('%s is said in the clerk’s words', (name, words) => {
  expect(storageReason(Object.assign(new Error('x'), { name }))).toContain(words);
  const wrapped = Object.assign(new Error('x'), { name: 'AbortError', inner: { name } });
  expect(storageReason(wrapped)).toContain(words);
});

describe('when the browser refuses', () => {
  const full = Object.assign(new Dexie.AbortError('full'), { inner: { name: 'QuotaExceededError' } });

  it('a write is a value with a reason, and the report stays as it was', async () => {
    const draft = await aDraft();
    vi.spyOn(database().reports, 'put').mockRejectedValue(full);
    const answer = await writeField(draft.id, 'requests.received.total', 1, draft.revision);
    expect(answer).toMatchObject({ ok: false, code: 'storage', reason: expect.stringContaining('磁盘空间不足') });
    expect(await current(draft.id)).toEqual(draft);
  });

  it('so is a new report, a snapshot and a list', async () => {
    vi.spyOn(database().reports, 'add').mockRejectedValue(full);
    expect(await createReport(figures, source)).toMatchObject({ ok: false });
    const submission = { figures, waivers: [], origin: 'https://a.gov.cn', at: '2026-01-20T01:00:00.000Z' };
    expect(await recordSent(submission)).toMatchObject({ ok: false });
    vi.spyOn(database().reports, 'filter').mockImplementation(() => {
      throw full;
    });
    expect(await listReports()).toMatchObject({ ok: false, reason: expect.stringContaining('磁盘空间不足') });
  });
});
