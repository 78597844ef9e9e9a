import { readFileSync, readdirSync } from 'node:fs';
import { Dexie } from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { migrations } from '../../../lib/drafts/migrations/list';

const folder = new URL('../../../lib/drafts/migrations/', import.meta.url);

type Rows = Record<string, object[]>;

function exampleOf(version: number): Rows {
  return JSON.parse(readFileSync(new URL(`${version}.example.json`, folder), 'utf8')) as Rows;
}

/** A database as the given version left it. */
async function storeAs(version: number): Promise<void> {
  const db = new Dexie('nianbao');
  for (const step of migrations.filter((one) => one.version <= version)) db.version(step.version).stores(step.stores);
  for (const [table, rows] of Object.entries(exampleOf(version))) await db.table(table).bulkAdd(rows);
  db.close();
}

let factory: IDBFactory;

beforeEach(() => {
  factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  vi.resetModules();
});

it('every version has one file and one stored example', () => {
  const files = readdirSync(folder).sort();
  const wanted = migrations.flatMap(({ version }) => [`${version}.example.json`, `${version}.ts`]);
  expect(files).toEqual([...wanted, 'list.ts'].sort());
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

it.each(migrations.map(({ version }) => version))('reads what version %i stored', async (version) => {
  await storeAs(version);
  const { listReports } = await import('../../../lib/drafts/reports');
  const { writeMany } = await import('../../../lib/drafts/fields');
  const { readSettings } = await import('../../../lib/drafts/settings');
  const answer = await listReports();
  expect(answer).toMatchObject({ ok: true, value: [{ year: 2025, status: 'draft' }, { year: 2024, status: 'filed' }] });
  if (!answer.ok) return;
  const [draft, filed] = answer.value;
  expect(filed?.values['proactive.fees.amount']).toBe('251000元');
  expect(await writeMany(draft!.id, [{ field: 'requests.carriedIn.total', value: 1 }], draft!.revision)).toEqual({ ok: true, revision: 4 });
  expect(await readSettings()).toMatchObject({ ok: true, value: { theme: 'dark' } });
});

it('closes for a newer version and says so', async () => {
  const { database, watchDatabase } = await import('../../../lib/drafts/database');
  const { listReports } = await import('../../../lib/drafts/reports');
  await listReports();
  const news: string[] = [];
  const stop = new AbortController();
  watchDatabase((message) => news.push(message), stop.signal);
  await new Promise<void>((resolve, reject) => {
    const request = factory.open('nianbao', (migrations.length + 1) * 10);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
  expect(news).toEqual([expect.stringContaining('刷新本页')]);
  expect(database().isOpen()).toBe(false);
  expect(await listReports()).toMatchObject({ ok: false, reason: expect.stringContaining('刷新本页') });
  stop.abort();
});
