import type { ReadFigures } from '../../components/workspace/import/entry';
import { importReports } from '../../lib/drafts/intake';
import { replaceDraft } from '../../lib/drafts/replace';
import { createReport } from '../../lib/drafts/reports';
import type { Kept, StoredReport } from '../../lib/drafts/types';
import type { Report } from '../../lib/report/types';

export type NamedFigures = Pick<ReadFigures, 'edition' | 'values' | 'narratives'> & { unit: string; year: number };

/** Undefined where unit or year is not known yet. */
export function namedFigures({ edition, unit, year, values, narratives }: ReadFigures): NamedFigures | undefined {
  return unit === undefined || unit.trim() === '' || year === undefined ? undefined : { edition, unit, year, values, narratives };
}

/**
 * Keeps what was read and answers its id. `target`: the draft, as it was shown, whose figures and texts it replaces. A report of an exchange file keeps its status and its written reasons; one that is here
 * already, the same in everything, is not kept twice.
 */
export async function keepEntry(
  named: NamedFigures,
  { origin, unsure: doubts }: ReadFigures,
  source: Report['source'],
  target?: Pick<StoredReport, 'id' | 'revision'>,
): Promise<Kept<string>> {
  const unsure = doubts.map(({ cell }) => cell);
  if (target) {
    const done = await replaceDraft(target.id, { ...named, unsure, source, waivers: origin?.waivers }, target.revision);
    return done.ok ? { ok: true, value: target.id } : { ok: false, reason: done.reason };
  }
  if (!origin) {
    const made = await createReport(named, source, unsure);
    return made.ok ? { ok: true, value: made.value.id } : made;
  }
  const [answer] = await keepExchanged([{ ...origin, ...named, unsure }]);
  return answer!;
}

/** Keeps reports of an exchange file in one write, or none of them; the answers are in their order. */
export async function keepExchanged(reports: readonly Report[]): Promise<Kept<string>[]> {
  const taken = await importReports(reports);
  if (!taken.ok) return reports.map(() => taken);
  return taken.value.map((item, at) => (item.kind === 'same' ? { ok: false, reason: '本机已有完全相同的一份。' } : { ok: true, value: item.id ?? reports[at]!.id }));
}
