import { checkReport, type CheckContext } from '../../../lib/report/checks/check-report';
import { computeTotals } from '../../../lib/report/computed';
import { editionOf } from '../../../lib/report/editions/catalogue';
import type { EditionId, Finding, NarrativeId, Values } from '../../../lib/report/types';
import { zeroReport } from '../reports';

/** A text with what must, or must not, be found in it. */
export interface NarrativeCase {
  check: string;
  /** Section 一 unless `part` says otherwise. */
  text: string;
  part?: NarrativeId;
  /** Words of the finding; absent: silent. '' is a finding without words. */
  quote?: string;
  level?: Finding['level'];
  /** Input cells that are not 0; totals follow. */
  values?: Values;
  edition?: EditionId;
  context?: Partial<CheckContext>;
}

export const hit = (check: string, text: string, quote: string, more: Partial<NarrativeCase> = {}): NarrativeCase => ({ check, text, quote, ...more });
export const silent = (check: string, text: string, more: Partial<NarrativeCase> = {}): NarrativeCase => ({ check, text, ...more });

/** All findings of the case's text, the report being that of 青川市水利局 for 2024. */
export function findingsIn({ text, part = 'overview', values = {}, edition: id = '2021', context = {} }: NarrativeCase): Finding[] {
  const edition = editionOf(id);
  const inputs = { ...zeroReport(edition), ...values };
  return checkReport(
    edition,
    { ...inputs, ...computeTotals(edition, inputs), ...Object.fromEntries(Object.entries(values).filter(([cell]) => cell.endsWith('.total'))) },
    { scope: 'document', year: 2024, unit: '青川市水利局', narratives: { [part]: text }, ...context },
  );
}
