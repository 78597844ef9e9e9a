// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readHtml } from '../../../lib/office/read-html';
import { editions } from '../../../lib/report/editions/catalogue';
import { writePage } from '../../support/report-writer';
import { validReports } from '../../support/reports';

vi.setConfig({ testTimeout: 60_000 });

const cell = /<td[^>]*>[^<]*<\/td>/g;
const row = /<tr>(?:(?!<\/tr>).)*<\/tr>/g;

/** What editors and converters do to tables: where it happens, and what it leaves. */
const accidents: Record<string, readonly [pattern: RegExp, leaves: (found: string) => string]> = {
  'a cell is lost': [cell, () => ''],
  'a figure’s cell is lost': [/<td[^>]*>\d+<\/td>/g, () => ''],
  'a cell is doubled': [cell, (found) => found + found],
  'a span is lost': [/ (?:col|row)span="\d+"/g, () => ''],
  'two cells become one': [/<\/td><td>/g, () => ' '],
  'a row is lost': [row, () => ''],
  'a row is doubled': [row, (found) => found + found],
  'a label is lost': [/(?<=<td[^>]*>)[^<\d]+[^<]*(?=<\/td>)/g, () => ''],
  'a table is cut in two': [/<\/tr><tr>/g, () => '</tr></table><p>续表</p><table><tr>'],
};

test.each(Object.entries(accidents))('when %s, no cell is read wrong', (_, [pattern, leaves]) => {
  const cases = fc.constantFrom(...editions).chain((edition) =>
    fc.record({ edition: fc.constant(edition), values: validReports(edition), at: fc.nat(5000) }),
  );
  fc.assert(
    fc.property(cases, ({ edition, values, at }) => {
      const page = writePage({ edition, year: edition.years[0], unit: '青川市水利局', values, narratives: {} });
      const places = [...page.matchAll(pattern)];
      const { index, 0: found } = places[at % places.length]!;
      const damaged = page.slice(0, index) + leaves(found) + page.slice(index + found.length);
      const result = readHtml(new DOMParser().parseFromString(damaged, 'text/html'));
      if (!result.ok) return;
      const doubtful = new Set(result.report.unsure.map((doubt) => doubt.cell));
      expect(Object.entries(result.report.values).filter(([id, value]) => !doubtful.has(id) && value !== values[id])).toEqual([]);
    }),
    { numRuns: 4 },
  );
});
