// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExchange, writeExchange } from '../../../lib/office/exchange';
import { readHtml } from '../../../lib/office/read-html';
import { readText } from '../../../lib/office/read-text';
import type { ReadResult } from '../../../lib/office/read-report';
import { officialHtml, writeHtml, writeText } from '../../../lib/office/write-html';
import { cellsOf, editionOf } from '../../../lib/report/editions/catalogue';
import type { OfficialFigures } from '../../../lib/report/official';
import { anyReport } from '../../support/any-report';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function expectSame(read: ReadResult, { edition, year, unit, values, narratives }: OfficialFigures): void {
  expect(read.ok && { ...read.report, document: undefined }).toEqual({ edition, year, unit, values, narratives, unsure: [], refusals: [], document: undefined });
}

test('every report comes back from the saved page', () => {
  fc.assert(fc.property(anyReport, (report) => expectSame(readHtml(page(writeHtml(report))), report)), { numRuns: 20 });
});

test('every report comes back from what the clipboard holds, rich', () => {
  fc.assert(fc.property(anyReport, (report) => expectSame(readHtml(page(officialHtml(report))), report)), { numRuns: 10 });
});

test('every report comes back from plain text', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const read = readText(writeText(report));
      const refusals = read.ok ? read.report.refusals : [];
      expectSame(read.ok ? { ok: true, report: { ...read.report, refusals: [] } } : read, report);
      // Text has no cells: of a row with nothing in it, only the label is there, and that is said.
      expect(refusals.map(({ place }) => place).filter((place) => !blankRows(report).includes(place))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

function blankRows({ edition, values }: OfficialFigures): string[] {
  const cells = cellsOf(editionOf(edition));
  const placed = cells.map(({ id, place }) => ({ row: place.replace(/·.*$/, ''), blank: values[id] === undefined }));
  return [...new Set(placed.map(({ row }) => row))].filter((row) => placed.every((cell) => cell.row !== row || cell.blank));
}

test('every report comes back from the exchange file', () => {
  fc.assert(
    fc.property(anyReport, (figures) => {
      const report = { id: 'r1', status: 'draft' as const, unsure: [], waivers: [], source: { kind: 'file', name: 'a' }, updatedAt: '2026-01-13T01:41:00.000Z', ...figures };
      const read = readExchange(writeExchange([{ ...report, unsure: [...report.unsure] }]));
      expect(read).toEqual({ ok: true, reports: [report] });
    }),
    { numRuns: 20 },
  );
});

test('the page needs nothing from anywhere, and runs nothing', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { documentElement } = page(writeHtml({ ...report, narratives: { overview: '<img src=x onerror=alert(1)>"&' } }));
      expect(documentElement.querySelectorAll('script, img, link, iframe')).toHaveLength(0);
    }),
    { numRuns: 5 },
  );
});
