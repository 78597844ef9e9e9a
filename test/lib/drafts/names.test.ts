import { beforeEach, expect, it, vi } from 'vitest';
import { writeIdentity } from '../../../lib/drafts/fields';
import { listNames, watchNames, type ReportName } from '../../../lib/drafts/names';
import { rivalKey, watchRivals } from '../../../lib/drafts/rivals';
import { deleteReport, listReports, restoreReport } from '../../../lib/drafts/reports';
import { confirmFiled, recordSent } from '../../../lib/drafts/sent';
import type { StoredReport } from '../../../lib/drafts/types';
import { watchUnits } from '../../../lib/drafts/units';
import { aDraft, emptyDatabase, figures, must, writeField } from './drafts';

beforeEach(emptyDatabase);

const nameOf = ({ id, unit, year, status, updatedAt }: StoredReport): ReportName => ({ id, unit, year, status, updatedAt });

async function expectAsStored(): Promise<void> {
  const byId = (a: ReportName, b: ReportName) => (a.id < b.id ? -1 : 1);
  expect(must(await listNames()).sort(byId)).toEqual(must(await listReports()).map(nameOf).sort(byId));
}

it('names every live report as it is, through every way it changes', async () => {
  await expectAsStored();
  const one = await aDraft();
  const other = await aDraft({ unit: '青川市 水利局', year: 2024, values: {} });
  await expectAsStored();
  await writeField(one.id, 'requests.received.total', 5, one.revision);
  await writeIdentity(other.id, { unit: '青川市河道管理所', year: 2023 }, other.revision);
  await expectAsStored();
  const sent = must(await recordSent({ draftId: one.id, origin: 'https://ndbg.demo.gov.cn', at: '2026-01-12T01:41:00.000Z', waivers: [], figures }));
  await confirmFiled(sent.id);
  await expectAsStored();
  await deleteReport(other.id);
  await expectAsStored();
  expect(must(await listNames()).map(({ id }) => id)).not.toContain(other.id);
  await restoreReport(other.id);
  await expectAsStored();
});

it('names, rivals and units are told again after a change', async () => {
  const stop = new AbortController();
  const names: number[] = [];
  const rivals: (string[] | undefined)[] = [];
  const units: number[] = [];
  watchNames((answer) => names.push(must(answer).length), stop.signal);
  watchRivals([{ unit: '青川市　水利局', year: 2025 }], (answer) => rivals.push(must(answer).get(rivalKey('青川市水利局', 2025))?.map(({ id }) => id)), stop.signal);
  watchUnits(['青川市水利局'], (answer) => units.push(must(answer).length), stop.signal);
  await vi.waitFor(() => expect([names, rivals, units]).toEqual([[0], [undefined], [0]]));
  const one = await aDraft();
  await vi.waitFor(() => expect([names.at(-1), rivals.at(-1), units.at(-1)]).toEqual([1, [one.id], 1]));
  await aDraft({ year: 2024 });
  await vi.waitFor(() => expect([names.at(-1), rivals.at(-1), units.at(-1)]).toEqual([2, [one.id], 2]));
  await deleteReport(one.id);
  await vi.waitFor(() => expect([names.at(-1), rivals.at(-1), units.at(-1)]).toEqual([1, undefined, 1]));
  stop.abort();
});
