import { beforeEach, expect, it } from 'vitest';
import { asReport, exportAll, importReports, previewImport } from '../../../lib/drafts/intake';
import { deleteReport, listReports } from '../../../lib/drafts/reports';
import { aDraft, current, emptyDatabase, must } from './drafts';

beforeEach(emptyDatabase);

it('previews and imports: new, same, different', async () => {
  const here = await aDraft();
  const incoming = [
    { ...asReport(here), id: 'other-id' },
    { ...asReport(here), values: { 'requests.received.total': 7 } },
    { ...asReport(here), id: 'new', year: 2024 },
    { ...asReport(here), id: 'new-too', year: 2024, values: {} },
  ];
  const kinds = ['same', 'different', 'new', 'different'];
  const preview = must(await previewImport(incoming));
  expect(preview.map(({ kind }) => kind)).toEqual(kinds);
  expect(must(await listReports())).toHaveLength(1);

  expect(must(await importReports(incoming))).toMatchObject(preview);
  const all = must(await listReports());
  expect(all).toHaveLength(4);
  expect(await current(here.id)).toEqual(here);
  const second = all.find(({ year, id }) => year === 2025 && id !== here.id);
  expect(second).toMatchObject({ twinOf: here.id, values: { 'requests.received.total': 7 } });
  expect(must(await importReports(incoming)).map(({ kind }) => kind)).toEqual(['same', 'same', 'same', 'same']);
});

it('exports what it imports, and brings back a deleted report under a new id', async () => {
  const draft = await aDraft();
  const backup = must(await exportAll());
  expect(backup).toEqual([asReport(draft)]);
  await deleteReport(draft.id);
  expect(must(await importReports(backup))).toMatchObject([{ kind: 'new' }]);
  const [restored] = must(await exportAll());
  expect(restored).toEqual({ ...backup[0], id: restored?.id });
  expect(restored?.id).not.toBe(draft.id);
});

it('binds a reason of a file that does not say its figures or words to those it came with', async () => {
  const draft = asReport(await aDraft());
  const bare = { check: 'W-REP', cells: [], reason: '“资金资金”为栏目原名', at: '2026-01-12T00:00:00.000Z' };
  const incoming = { ...draft, year: 2024, narratives: { overview: '公开财政资金资金情况。' }, waivers: [bare] };
  must(await importReports([incoming]));
  const [kept] = must(await exportAll()).filter(({ year }) => year === 2024);
  expect(kept?.waivers).toEqual([{ ...bare, values: {}, words: expect.stringMatching(/^[0-9a-f]{8}$/) }]);
});
