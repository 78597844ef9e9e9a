import { checkReport } from '../../../lib/report/checks/check-report';
import { causesOf, type Cause } from '../../../lib/report/causes';
import { cellsOf, editionOf } from '../../../lib/report/editions/catalogue';
import type { ReportDocument } from '../../../lib/report/document';
import type { Choice } from './rival';
import type { CellId, EditionId, Finding, Narratives, Refusal, Report, Value, Values } from '../../../lib/report/types';

export interface UnsureReading {
  cell: CellId;
  /** What the source says there. */
  raw: string;
  /** Chinese, one clause. */
  reason: string;
  /** The proposed reading; the cell is then in `values` too. */
  value?: Value;
}

/** What a source says, as read. */
export interface ReadFigures {
  edition: EditionId;
  year?: number;
  unit?: string;
  values: Values;
  unsure: readonly UnsureReading[];
  narratives: Narratives;
  /** The rest of the text, for the checks of a whole report. */
  document?: ReportDocument;
  refusals: readonly Refusal[];
  /** Of an exchange file: the report as the file has it. */
  origin?: Report;
}

/** How it came: kept as the kind of the report's source. */
export type Via = 'file' | 'paste' | 'page';

/** One report found in a source, or a source that holds none. */
export type Entry = { key: number; source: string; via: Via } & (
  | { kind: 'refused'; reason: string }
  /** An exchange file that asks for its passphrase; `reason`: what the last one came to. */
  | { kind: 'locked'; sealed: string; reason?: string }
  | { kind: 'report'; figures: ReadFigures; choice?: Choice; savedId?: string }
);

export type ReportEntry = Extract<Entry, { kind: 'report' }>;
export type ImportStatus = 'complete' | 'partial' | 'refused';

/** Complete: every cell of the edition read, none of them unsure. */
export function statusOf(entry: Entry): ImportStatus {
  if (entry.kind !== 'report') return 'refused';
  const { figures } = entry;
  const known = statuses.get(figures);
  if (known) return known;
  const status = figures.unsure.length === 0 && blankCells(figures.edition, figures.values).length === 0 ? 'complete' : 'partial';
  statuses.set(figures, status);
  return status;
}

/** Of thousands of results, asked with every drawing. */
const statuses = new WeakMap<ReadFigures, ImportStatus>();

export function blankCells(edition: EditionId, values: Values): CellId[] {
  return cellsOf(editionOf(edition)).flatMap(({ id }) => (values[id] === undefined ? [id] : []));
}

/** Unit and year are known: it can be kept. */
export function isNamed({ figures: { unit, year } }: ReportEntry): boolean {
  return unit !== undefined && unit.trim() !== '' && year !== undefined;
}

/** What is wrong in the source itself: kept as it is, and said. */
export function errorsOf({ edition, values, year, unit, narratives, unsure }: ReadFigures): Cause[] {
  const known = editionOf(edition);
  const doubtful = new Set(unsure.map(({ cell }) => cell));
  const findings = checkReport(known, values, { scope: 'document', year, unit, narratives });
  const certain = findings.filter(({ level, cells }) => level === 'error' && !cells.some((cell) => doubtful.has(cell)));
  return causesOf(known, values, certain);
}

/** What the text around the three narratives shows: title, order, dates, the sentences beside the tables. No draft keeps it, so it is said here. */
export function documentCausesOf({ edition, values, year, unit, narratives, document }: ReadFigures): Cause[] {
  if (!document) return [];
  const context = { scope: 'document' as const, year, unit, narratives };
  const known = editionOf(edition);
  const without = new Set(checkReport(known, values, context).map(nameOf));
  const more = checkReport(known, values, { ...context, document }).filter((finding) => !without.has(nameOf(finding)));
  return causesOf(known, values, more);
}

const nameOf = ({ check, message, quote }: Finding) => [check, message, quote].join(' ');

/** Unsure readings that come from the same words of the source: a row whose figures run together. */
export function groupsOf(unsure: readonly UnsureReading[]): UnsureReading[][] {
  const groups: UnsureReading[][] = [];
  for (const reading of unsure) {
    const last = groups.at(-1);
    const joins = last?.[0] !== undefined && last[0].raw === reading.raw && last[0].reason === reading.reason && rowOf(last[0].cell) === rowOf(reading.cell);
    if (joins) last.push(reading);
    else groups.push([reading]);
  }
  return groups;
}

const rowOf = (cell: CellId) => cell.slice(0, cell.lastIndexOf('.'));

/** The figures once the user has decided on some unsure cells: a value stays, or the cell is blank. */
export function decide(figures: ReadFigures, cells: readonly CellId[], value: (reading: UnsureReading) => Value | undefined): ReadFigures {
  const values: Record<CellId, Value> = { ...figures.values };
  for (const reading of figures.unsure) {
    if (!cells.includes(reading.cell)) continue;
    const decided = value(reading);
    if (decided === undefined) delete values[reading.cell];
    else values[reading.cell] = decided;
  }
  return { ...figures, values, unsure: figures.unsure.filter(({ cell }) => !cells.includes(cell)) };
}
