// @vitest-environment happy-dom
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test, vi } from 'vitest';
import { writeExchange } from '../../../lib/office/exchange';
import { writeDocx } from '../../../lib/office/write-docx';
import { writeHtml, writeText } from '../../../lib/office/write-html';
import { writeXlsx } from '../../../lib/office/write-xlsx';
import { cellsOf, editionOf, editions } from '../../../lib/report/editions/catalogue';
import type { OfficialFigures } from '../../../lib/report/official';
import { anyReports } from '../../support/any-report';
import { readOne } from '../../support/read-back';

vi.setConfig({ testTimeout: 120_000 });

const at = new Date('2026-01-13T01:41:00Z');

function workbook(report: OfficialFigures): Uint8Array {
  const written = writeXlsx(report, at);
  if (!written.ok) throw new Error(written.reason);
  return written.bytes;
}

function exchange({ unsure = [], ...figures }: OfficialFigures): Uint8Array {
  return strToU8(writeExchange([{ id: 'r1', status: 'draft', unsure: [...unsure], waivers: [], source: { kind: 'file', name: 'a' }, updatedAt: at.toISOString(), ...figures }]));
}

/** Every way out of the extension that is a way in: what is written, and what the file says of the confirmations still due. */
const ways: Readonly<Record<string, { write(report: OfficialFigures): Uint8Array; keepsUnsure?: true; keepsNoCells?: true }>> = {
  '年报.docx': { write: (report) => writeDocx(report, at) },
  '年报.xlsx': { write: workbook },
  '年报.html': { write: (report) => strToU8(writeHtml(report)) },
  '年报.txt': { write: (report) => strToU8(writeText(report)), keepsNoCells: true },
  '年报.json': { write: exchange, keepsUnsure: true },
};

const cases = editions.flatMap((edition) => Object.keys(ways).map((name) => ({ name, edition })));

test.each(cases)('a report of the $edition.id edition comes back from $name as it was', async ({ name, edition }) => {
  const { write, keepsUnsure, keepsNoCells } = ways[name]!;
  await fc.assert(
    fc.asyncProperty(anyReports(edition), async (report) => {
      const { edition: id, year, unit, values, narratives, unsure, refusals } = await readOne(name, write(report));
      expect({ id, year, unit, values, narratives }).toEqual({ id: report.edition, year: report.year, unit: report.unit, values: report.values, narratives: report.narratives });
      expect(new Set(unsure.map(({ cell }) => cell))).toEqual(new Set(keepsUnsure ? report.unsure : []));
      // Text has no cells: of a row with nothing in it only the label is there, and that is said.
      const places = refusals.map(({ place }) => place);
      expect(keepsNoCells ? places.filter((place) => !blankRows(report).includes(place)) : places).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

function blankRows({ edition, values }: OfficialFigures): string[] {
  const cells = cellsOf(editionOf(edition));
  const placed = cells.map(({ id, place }) => ({ row: place.replace(/·.*$/, ''), blank: values[id] === undefined }));
  return [...new Set(placed.map(({ row }) => row))].filter((row) => placed.every((cell) => cell.row !== row || cell.blank));
}
