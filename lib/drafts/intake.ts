import { checkReport } from '../report/checks/check-report';
import { editionOf } from '../report/editions/catalogue';
import type { Report, Waiver } from '../report/types';
import { boundTo } from '../report/waived';
import { database } from './database';
import { kept } from './failure';
import { add, firstOf, listReports, liveOf, newRow } from './reports';
import { sameContent } from './same';
import type { Kept, StoredReport } from './types';
import { unitKeyOf } from './unit';

/** `new`: nothing of unit and year here. `same`: already here, nothing to do. `different`: kept as a second report. */
export type IntakeKind = 'new' | 'same' | 'different';

export interface IntakeItem {
  report: Report;
  kind: IntakeKind;
  /** What is here already: the same, or the one it differs from. */
  existing?: Pick<StoredReport, 'id' | 'unit' | 'year' | 'status' | 'updatedAt'>;
  /** The id it is kept under; absent in a preview and where nothing was kept. */
  id?: string;
}

/** What `importReports` would do with reports of an exchange or backup file. Writes nothing. */
export function previewImport(reports: readonly Report[]): Promise<Kept<IntakeItem[]>> {
  return kept(() =>
    database().transaction('r', database().reports, async () => await take(reports, async () => undefined)),
  );
}

/** Adds what is not here yet. Nothing is overwritten: a different report of the same unit and year becomes its twin. */
export function importReports(reports: readonly Report[]): Promise<Kept<IntakeItem[]>> {
  return kept(() =>
    database().transaction(
      'rw',
      database().reports,
      async () =>
        await take(reports, async (report, twinOf) => {
          const free = (await database().reports.get(report.id)) === undefined;
          return (await add(rowOf(report, free, twinOf))).id;
        }),
    ),
  );
}

/** Every report that is not deleted, as the exchange file wants them. */
export async function exportAll(): Promise<Kept<Report[]>> {
  const all = await listReports();
  return all.ok ? { ok: true, value: all.value.map(asReport) } : all;
}

/** A stored report without what only this browser needs. */
export function asReport(stored: StoredReport): Report {
  const { id, unit, year, edition, status, values, unsure, narratives, waivers, source, updatedAt } = stored;
  return { id, unit, year, edition, status, values, unsure, narratives, waivers, source, updatedAt };
}

async function take(
  reports: readonly Report[],
  keep: (report: Report, twinOf: string | undefined) => Promise<string | undefined>,
): Promise<IntakeItem[]> {
  const items: IntakeItem[] = [];
  for (const report of reports) {
    const item = await judge(report, items);
    const id = item.kind === 'same' ? undefined : await keep(report, item.existing?.id);
    items.push(id === undefined ? item : { ...item, id });
  }
  return items;
}

/** Against what is stored and, in a preview, against what the same file brought before. */
async function judge(report: Report, before: readonly IntakeItem[]): Promise<IntakeItem> {
  const unitKey = unitKeyOf(report.unit);
  const stored: (Report | StoredReport)[] = await liveOf(unitKey, report.year);
  const brought = before
    .filter((item) => item.kind !== 'same' && unitKeyOf(item.report.unit) === unitKey && item.report.year === report.year)
    .map((item) => item.report);
  const rivals = [...stored, ...brought];
  const same = rivals.find((other) => sameContent(other, report));
  if (same) return { report, kind: 'same', existing: named(same) };
  const first = (await firstOf(unitKey, report.year)) ?? brought[0];
  return first ? { report, kind: 'different', existing: named(first) } : { report, kind: 'new' };
}

function named({ id, unit, year, status, updatedAt }: Report): IntakeItem['existing'] {
  return { id, unit, year, status, updatedAt };
}

function rowOf(report: Report, idIsFree: boolean, twinOf: string | undefined): StoredReport {
  return newRow(report, report.source, {
    status: report.status,
    unsure: [...report.unsure],
    waivers: boundWaivers(report),
    updatedAt: report.updatedAt,
    ...(idIsFree && { id: report.id }),
    ...(twinOf !== undefined && { twinOf }),
  });
}

/** Reasons that do not say what they were given for are bound to the report as it came. */
function boundWaivers(report: Report): Waiver[] {
  const { edition, values, year, unit, narratives, waivers } = report;
  if (waivers.every((waiver) => waiver.values)) return [...waivers];
  const findings = checkReport(editionOf(edition), values, { scope: 'document', year, unit, narratives });
  return waivers.map((waiver) => boundTo(report, waiver, findings));
}
