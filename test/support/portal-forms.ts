/**
 * The forms as data, for portals that are drawn by script: `/forms.js` puts it on `window.reportForms`, by edition; an
 * entry may import it.
 */
import { cellId, editions } from '../../lib/report/editions/catalogue';
import type { Edition } from '../../lib/report/editions/types';
import type { FieldId } from '../../lib/report/types';
import { disputeRows, proactiveRows, requestRows, type Named } from './grid-layouts';

export interface FormCell {
  /** Of a label. */
  text: string;
  /** Of a figure: the cell's id. */
  cell?: FieldId;
  colSpan: number;
  rowSpan: number;
}

/** A row of figures with what it is called, groups first. */
export interface FormLine {
  groups: readonly string[];
  label: string;
  cells: readonly FieldId[];
}

export interface FormTable {
  heading: string;
  /** The official layout, row by row. */
  rows: readonly (readonly FormCell[])[];
  /** The same figures as plain lines under one row of column labels; a table has one part for each of its headings. */
  parts: readonly { label: string; columns: readonly string[]; lines: readonly FormLine[] }[];
}

export interface ReportForm {
  unit: string;
  narratives: readonly { field: FieldId; heading: string }[];
  tables: readonly FormTable[];
}

const layouts = { proactive: proactiveRows, requests: requestRows, disputes: disputeRows };

export function reportForms(): Record<string, ReportForm> {
  return Object.fromEntries(editions.map((edition) => [edition.id, formOf(edition)]));
}

function formOf(edition: Edition): ReportForm {
  const tables = edition.sections.flatMap(({ content, heading }) => {
    if (!(content in layouts)) return [];
    const rows = layouts[content as keyof typeof layouts](edition).map((row) => row.map(cellOf));
    const parts = edition.blocks
      .filter(({ table }) => table === content)
      .map((block) => ({
        label: block.label ?? heading,
        columns: block.columns.map(({ label }) => label),
        lines: block.rows.map((row) => ({ groups: row.groups, label: row.label, cells: block.columns.map((column) => cellId(block.table, row, column)) })),
      }));
    return [{ heading, rows, parts }];
  });
  const narratives = edition.sections.filter(({ content }) => !(content in layouts)).map(({ content, heading }) => ({ field: content, heading }));
  return { unit: '青川市水利局', narratives, tables };
}

function cellOf({ role, text, ref, colSpan, rowSpan }: Named): FormCell {
  return role === 'label' ? { text, colSpan, rowSpan } : { text: '', cell: ref, colSpan, rowSpan };
}
