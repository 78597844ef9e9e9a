import { beforeEach, expect, it } from 'vitest';
import { keepEntry, namedFigures } from '../../../entrypoints/workspace/keep-entry';
import { listReports } from '../../../lib/drafts/reports';
import { readFile } from '../../../lib/office/read-file';
import { writeExchange } from '../../../lib/office/exchange';
import type { Report } from '../../../lib/report/types';
import { current, emptyDatabase, must } from '../../lib/drafts/drafts';

beforeEach(emptyDatabase);

const report: Report = {
  id: 'from-a-colleague',
  unit: '青川市水利局',
  year: 2024,
  edition: '2021',
  status: 'filed',
  values: { 'requests.received.total': 4, 'requests.carriedIn.total': 1 },
  unsure: ['requests.carriedIn.total'],
  narratives: { overview: '本局按月检查栏目。' },
  waivers: [{ check: 'T3-BAL', cells: ['requests.received.total'], reason: '两件申请跨年度合并办理', at: '2025-01-20T01:00:00.000Z' }],
  source: { kind: 'portal', name: 'ndbg.demo.gov.cn' },
  updatedAt: '2025-01-20T01:00:00.000Z',
};
const source = { kind: 'file', name: '年报.json' } as const;
const noParser = () => {
  throw new Error('an exchange file needs no parser');
};

async function entryOf(file: string) {
  const [read] = await readFile('年报.json', new TextEncoder().encode(file), noParser);
  if (!read?.ok) throw new Error(read?.reason);
  const named = namedFigures(read.report);
  if (!named) throw new Error('no name');
  return { named, figures: read.report };
}

it('an exchange file keeps status, doubts, reasons, source and time through the import screen', async () => {
  const { named, figures } = await entryOf(writeExchange([report]));
  const id = must(await keepEntry(named, figures, source));
  const { waivers, ...rest } = await current(id);
  const { waivers: given, ...stated } = report;
  expect(rest).toMatchObject(stated);
  expect(waivers).toMatchObject(given);
});

it('the same again is not kept twice; another of the same unit and year becomes a second one', async () => {
  const first = await entryOf(writeExchange([report]));
  const id = must(await keepEntry(first.named, first.figures, source));
  expect(await keepEntry(first.named, first.figures, source)).toMatchObject({ ok: false, reason: expect.stringContaining('相同') });
  const other = await entryOf(writeExchange([{ ...report, values: { 'requests.received.total': 5 }, unsure: [] }]));
  const second = must(await keepEntry(other.named, other.figures, source));
  expect(await current(second)).toMatchObject({ twinOf: id, values: { 'requests.received.total': 5 } });
  expect(must(await listReports())).toHaveLength(2);
});

it('what has no unit or year has no name to be kept under', () => {
  const figures = { edition: '2021', values: {}, narratives: {}, unsure: [], refusals: [] } as const;
  expect(namedFigures({ ...figures, unit: ' ', year: 2024 })).toBeUndefined();
  expect(namedFigures({ ...figures, unit: '青川市水利局' })).toBeUndefined();
});
