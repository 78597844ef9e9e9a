import { beforeEach, expect, it } from 'vitest';
import { clearActivity, noteActivity, watchActivity } from '../../../lib/drafts/activity';
import { database } from '../../../lib/drafts/database';
import { askToPersist } from '../../../lib/drafts/persistence';
import { readSettings, writeSetting } from '../../../lib/drafts/settings';
import { chosenDraft, rememberDraft } from '../../../lib/drafts/sites';
import { emptyDatabase, must } from './drafts';

beforeEach(emptyDatabase);

it('keeps settings; what it does not know falls back to the standard', async () => {
  expect(must(await readSettings())).toEqual({ theme: 'system', density: 'standard', lastBackupAt: undefined });
  await writeSetting('theme', 'dark');
  await writeSetting('lastBackupAt', '2026-01-12T00:00:00.000Z');
  await database().settings.put({ key: 'density', value: 'huge' });
  expect(must(await readSettings())).toEqual({
    theme: 'dark',
    density: 'standard',
    lastBackupAt: '2026-01-12T00:00:00.000Z',
  });
});

it('remembers the last draft of each origin', async () => {
  await rememberDraft('https://a.gov.cn', 'one');
  await rememberDraft('https://a.gov.cn', 'two');
  expect(must(await chosenDraft('https://a.gov.cn'))).toBe('two');
  expect(must(await chosenDraft('https://b.gov.cn'))).toBeUndefined();
});

it('logs newest first and forgets beyond 500 lines', async () => {
  for (let count = 1; count <= 503; count++) await noteActivity({ kind: 'fill', report: '青川市水利局 2025 年', count });
  expect(await database().activity.count()).toBe(500);
  const stop = new AbortController();
  let counts: (number | undefined)[] | undefined;
  watchActivity(2, (answer) => (counts = must(answer).map(({ count }) => count)), stop.signal);
  await expect.poll(() => counts).toEqual([503, 502]);
  await clearActivity();
  await expect.poll(() => counts).toEqual([]);
  stop.abort();
});

it('asks for persistence only where the browser can promise it', async () => {
  const storage = (answer: Partial<StorageManager>) => answer as StorageManager;
  expect(await askToPersist(undefined)).toBe(false);
  expect(await askToPersist(storage({}))).toBe(false);
  expect(await askToPersist(storage({ persisted: async () => false, persist: async () => true }))).toBe(true);
  expect(await askToPersist(storage({ persisted: async () => false, persist: () => Promise.reject(new Error()) }))).toBe(false);
});
