/** Reads files as the import does and compares what came with what was written. For tests with a DOM. */
import { expect } from 'vitest';
import { readFile } from '../../lib/office/read-file';
import type { ReadReport, ReadResult } from '../../lib/office/read-report';
import type { Written } from './report-writer';

export const parse = (text: string, type: DOMParserSupportedType): Document => new DOMParser().parseFromString(text, type);

export function readAll(name: string, bytes: Uint8Array): Promise<ReadResult[]> {
  return readFile(name, bytes, parse);
}

/** The only report of a file. */
export async function readOne(name: string, bytes: Uint8Array): Promise<ReadReport> {
  const [result, ...more] = await readAll(name, bytes);
  expect(more).toEqual([]);
  if (!result?.ok) throw new Error(result?.reason);
  return result.report;
}

/** The file holds the report, every figure sure. */
export async function expectReadBack(name: string, bytes: Uint8Array, report: Written): Promise<void> {
  const { edition: id, year, unit, values, unsure, narratives, refusals } = await readOne(name, bytes);
  expect(values).toEqual(report.values);
  expect(narratives).toEqual(report.narratives);
  expect({ id, year, unit, unsure, refusals }).toEqual({ id: report.edition.id, year: report.year, unit: report.unit, unsure: [], refusals: [] });
}

/** Figures that the report was read with, without doubt, and that it does not state. */
export function wrongFigures({ values, unsure }: Pick<ReadReport, 'values' | 'unsure'>, stated: Written['values']): unknown[] {
  const doubtful = new Set(unsure.map(({ cell }) => cell));
  return Object.entries(values).filter(([cell, value]) => !doubtful.has(cell) && value !== stated[cell]);
}
